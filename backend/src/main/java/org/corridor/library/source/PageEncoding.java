package org.corridor.library.source;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** How the bytes of a saved page become characters. */
final class PageEncoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PageEncoding() {}

    /** UTF-16 if marked, UTF-8 if the bytes are, and otherwise what older Windows programs write. */
    static String decode(byte[] page) {
        if (page.length >= 2 && (marked(page, 0xFE, 0xFF) || marked(page, 0xFF, 0xFE))) {
            return new String(page, UTF_16);
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(page)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(page, WINDOWS);
        }
    }

    private static boolean marked(byte[] page, int first, int second) {
        return Byte.toUnsignedInt(page[0]) == first && Byte.toUnsignedInt(page[1]) == second;
    }
}
