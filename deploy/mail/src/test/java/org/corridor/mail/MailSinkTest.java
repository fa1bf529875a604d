package org.corridor.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.server.SMTPServer;

class MailSinkTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

    @TempDir
    Path folder;

    private SMTPServer server;
    private AnswerMailbox answers;

    @BeforeEach
    void start() {
        answers = AnswerMailbox.start(0, "secret");
        server = MailSink.start(0, new MailFolder(folder, NOON), answers);
    }

    @AfterEach
    void stop() {
        server.stop();
        answers.stop();
    }

    @Test
    void aLetterIsKeptAsItCameAndAsAPersonReadsIt() throws Exception {
        send("amina@example.org", "Invitación à Corridor", "Ouvrez ce lien :\nhttp://localhost/join/7K3\nمرحبا");

        assertThat(names())
                .containsExactly(
                        "20261122-120000-000-001-amina@example.org.eml",
                        "20261122-120000-000-001-amina@example.org.txt");
        assertThat(folder.resolve("20261122-120000-000-001-amina@example.org.txt"))
                .content()
                .contains(
                        "To: amina@example.org",
                        "Subject: Invitación à Corridor",
                        "http://localhost/join/7K3",
                        "مرحبا");
    }

    @Test
    void anAddressCannotLeaveTheFolder() throws Exception {
        send("\"../../etc/cron\"@example.org", "Hello", "Hello");

        assertThat(names()).allMatch(name -> name.startsWith("20261122-120000-000-001-"));
        assertThat(names()).hasSize(2);
    }

    private void send(String to, String subject, String text) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(server.getPortAllocated()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("corridor@example.org"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
