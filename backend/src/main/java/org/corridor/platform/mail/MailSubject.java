package org.corridor.platform.mail;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The subject of a mail as its header carries it. What somebody wrote reads as they wrote it, also where it looks encoded. */
final class MailSubject {
    /** What a reader's mail program takes for the beginning of an encoded word (RFC 2047). */
    private static final String ENCODED = "=?";

    private static final int NAME = "Subject: ".length();
    /** Octets in one encoded word, which may take 75 characters. */
    private static final int MOST = 45;

    private MailSubject() {}

    static String header(String subject) throws UnsupportedEncodingException {
        return subject.contains(ENCODED)
                ? encoded(subject)
                : MimeUtility.fold(NAME, MimeUtility.encodeText(subject, StandardCharsets.UTF_8.name(), null));
    }

    /** Jakarta Mail leaves whatever is ASCII as it stands; this leaves nothing. */
    private static String encoded(String subject) {
        return String.join(
                "\r\n ",
                words(subject).stream()
                        .map(word -> Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8)))
                        .map("=?UTF-8?B?%s?="::formatted)
                        .toList());
    }

    /** Cut between characters, never inside one. */
    private static List<String> words(String subject) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var length = 0;
        for (var character : subject.codePoints().mapToObj(Character::toString).toList()) {
            var octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + octets > MOST) {
                words.add(word.toString());
                word.setLength(0);
                length = 0;
            }
            word.append(character);
            length += octets;
        }
        words.add(word.toString());
        return words;
    }
}
