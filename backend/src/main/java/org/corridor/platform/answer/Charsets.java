package org.corridor.platform.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns octets into characters the way mail programs write them: the name they give is often that of a smaller set. */
final class Charsets {
    private static final String WESTERN = "windows-1252";
    private static final Map<String, String> LARGER =
            Map.of("iso-8859-1", WESTERN, "us-ascii", WESTERN, "gb2312", "GB18030", "gbk", "GB18030");

    private Charsets() {}

    static String decoded(byte[] octets, @Nullable String name) {
        var named = name == null ? "us-ascii" : name.strip().toLowerCase(Locale.ROOT);
        return named.equals("us-ascii") || !known(named) ? guessed(octets) : new String(octets, charset(named));
    }

    /** UTF-8 is never met by chance; what is not, is Western. */
    private static String guessed(byte[] octets) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
        } catch (CharacterCodingException other) {
            return new String(octets, Charset.forName(WESTERN));
        }
    }

    private static boolean known(String name) {
        try {
            charset(name);
            return true;
        } catch (UnsupportedCharsetException | IllegalCharsetNameException unknown) {
            return false;
        }
    }

    private static Charset charset(String name) {
        return Charset.forName(LARGER.getOrDefault(name, MimeUtility.javaCharset(name)));
    }
}
