package org.corridor.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The mail that left, read by a MIME parser as it came through SMTP. */
public final class Mailed {
    private Mailed() {}

    public static MimeMessage latestTo(String email) throws IOException, MessagingException {
        RunningCorridor.eventually(() -> assertThat(letters(email)).isNotEmpty());
        try (var bytes = Files.newInputStream(letters(email).getLast())) {
            return new MimeMessage(Session.getInstance(new Properties()), bytes);
        }
    }

    /** The octets of the latest, for another parser. */
    public static byte[] octetsTo(String email) throws IOException {
        RunningCorridor.eventually(() -> assertThat(letters(email)).isNotEmpty());
        return Files.readAllBytes(letters(email).getLast());
    }

    public static int countTo(String email) {
        return letters(email).size();
    }

    /** RFC 8058: both headers, an https or http address; answers the token in it. */
    public static String assertThatItCanBeEnded(MimeMessage mail) throws MessagingException {
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Id", null)).matches("Corridor <[a-z-]+\\.corridor\\..+>");
        var address = mail.getHeader("List-Unsubscribe", null);
        assertThat(address).matches("<https?://\\S+/api/unsubscriptions/u[\\w-]+>");
        return address.replaceAll(".*/|>", "");
    }

    private static List<Path> letters(String email) {
        try (var files = Files.list(Path.of(RunningCorridor.setting("CORRIDOR_MAIL_DIR")))) {
            return files.filter(file -> file.toString().endsWith(email + ".eml"))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
