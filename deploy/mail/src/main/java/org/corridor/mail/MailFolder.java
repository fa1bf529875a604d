package org.corridor.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A folder of letters: each as it came (.eml) and as a person reads it (.txt). */
class MailFolder {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final InstantSource clock;
    private final AtomicInteger count = new AtomicInteger();
    private final Session session = Session.getInstance(new Properties());

    MailFolder(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Keeps one letter and answers its name without ending. */
    String keep(String recipient, byte[] letter) throws IOException {
        var name =
                "%s-%03d-%s".formatted(STAMP.format(clock.instant()), count.incrementAndGet() % 1000, plain(recipient));
        write(name + ".txt", readable(recipient, letter).getBytes(UTF_8));
        write(name + ".eml", letter);
        return name;
    }

    /** Whoever watches the folder never sees half a letter. */
    private void write(String name, byte[] content) throws IOException {
        var draft = folder.resolve("." + name + ".part");
        Files.write(draft, content);
        Files.move(draft, folder.resolve(name), ATOMIC_MOVE);
    }

    private String readable(String recipient, byte[] letter) {
        try {
            var message = new MimeMessage(session, new ByteArrayInputStream(letter));
            return "From: %s%nTo: %s%nSubject: %s%n%n%s%n"
                    .formatted(
                            decoded(message.getHeader("From", ", ")), recipient, message.getSubject(), text(message));
        } catch (MessagingException | IOException unreadable) {
            return "This letter could not be read (%s); the .eml file holds it as it came.%n"
                    .formatted(unreadable.getMessage());
        }
    }

    private static String decoded(String header) throws IOException {
        return header == null ? "" : MimeUtility.decodeText(header);
    }

    /** The plain text where there is one, else what else can be read. */
    private static String text(Part part) throws MessagingException, IOException {
        return switch (part.getContent()) {
            case String text -> text;
            case Multipart parts -> text(parts, part.isMimeType("multipart/alternative"));
            default -> "[%s]".formatted(part.getContentType());
        };
    }

    private static String text(Multipart parts, boolean alternatives) throws MessagingException, IOException {
        var texts = new String[alternatives ? Math.min(1, parts.getCount()) : parts.getCount()];
        for (var i = 0; i < texts.length; i++) {
            texts[i] = text(parts.getBodyPart(i));
        }
        return Arrays.stream(texts).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String plain(String recipient) {
        return recipient.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9@._-]", "_");
    }
}
