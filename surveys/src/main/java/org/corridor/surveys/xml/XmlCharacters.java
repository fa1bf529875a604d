package org.corridor.surveys.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.corridor.surveys.xml.UnreadableXml.Fault;

/** Bytes as characters: by their mark, else by what the document says of itself, else UTF-8. What is not so written is refused. */
public final class XmlCharacters {
    private static final Pattern DECLARED = Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final int DECLARATION = 200;

    private XmlCharacters() {}

    public static String of(byte[] bytes) throws UnreadableXml {
        var charset = charset(bytes);
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableXml(Fault.BROKEN_TEXT, 0);
        }
    }

    private static Charset charset(byte[] bytes) throws UnreadableXml {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0x00, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0x00)) {
            return StandardCharsets.UTF_16LE;
        }
        return declared(bytes);
    }

    private static Charset declared(byte[] bytes) throws UnreadableXml {
        var beginning = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        var found = DECLARED.matcher(beginning);
        if (!found.find()) {
            return StandardCharsets.UTF_8;
        }
        return switch (found.group(1).toUpperCase(Locale.ROOT)) {
            case "UTF-8", "UTF8" -> StandardCharsets.UTF_8;
            case "ISO-8859-1", "LATIN1" -> StandardCharsets.ISO_8859_1;
            case "US-ASCII", "ASCII" -> StandardCharsets.US_ASCII;
            // readable as single bytes, so it is not what it says
            case "UTF-16", "UTF-16LE", "UTF-16BE" -> throw new UnreadableXml(Fault.BROKEN_TEXT, 1);
            default -> throw new UnreadableXml(Fault.UNKNOWN_CHARSET, 1);
        };
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int at = 0; at < expected.length; at++) {
            if ((bytes[at] & 0xFF) != expected[at]) {
                return false;
            }
        }
        return true;
    }
}
