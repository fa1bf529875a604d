package org.corridor.discussion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Properties;
import java.util.UUID;
import org.corridor.account.Guest;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.Mailed;
import org.corridor.platform.testing.RunningCorridor;

/** Somebody whose words were answered, and who answers the mail that told them so. */
final class ByMail {
    final Talk talk = Talk.begin();
    final Guest guest;
    final String said;
    final String address;

    private ByMail(String name) throws Exception {
        guest = Guest.arriving(name).holding("member");
        said = talk.send(guest.as(), Talk.draft("What do you think?", null))
                .statusCode(201)
                .extract()
                .path("id");
        talk.answer("editor", "Employers should pay.", said);
        address = ((InternetAddress) Mailed.latestTo(guest.email()).getReplyTo()[0]).getAddress();
    }

    static ByMail told(String name) throws Exception {
        return new ByMail(name);
    }

    String head() {
        return head(guest.email(), "<%s@example.org>".formatted(UUID.randomUUID()));
    }

    String head(String from, String id) {
        return "From: %s\nTo: %s\nSubject: Re: New comment\nMessage-ID: %s\n".formatted(from, address, id);
    }

    /** Sends these octets as they are. */
    static void send(String from, String to, String mail) throws MessagingException {
        var message = new MimeMessage(session(), new ByteArrayInputStream(mail.getBytes(UTF_8))) {
            @Override
            protected void updateHeaders() {
                // nothing is mended on the way
            }
        };
        Transport.send(message, InternetAddress.parse(to));
    }

    void send(String mail) throws MessagingException {
        send(guest.email(), address, mail);
    }

    /** An answer that is certainly taken, sent after others: once it is there, those were dealt with. */
    void waitUntilRead() throws MessagingException {
        var last = "The last of it " + Talk.mark() + ".";
        var other = "<%s@example.org>".formatted(UUID.randomUUID());
        send(head(guest.email(), other) + "\n" + last);
        RunningCorridor.eventually(() -> assertThat(page()).contains(last));
    }

    /** Everything that was said in answer, in its order. */
    ValidatableResponse answers() {
        return As.member()
                .get(Talk.COMMENTS + said + "/replies?limit=100")
                .then()
                .statusCode(200);
    }

    String page() {
        return answers().extract().asString();
    }

    /** How many mails wait in a folder of the mailbox. */
    static int waiting(String folder) throws MessagingException {
        var store = session().getStore("imap");
        store.connect(
                "127.0.0.1",
                Integer.parseInt(RunningCorridor.setting("CORRIDOR_IMAP_PORT")),
                RunningCorridor.setting("CORRIDOR_IMAP_USER"),
                RunningCorridor.setting("CORRIDOR_IMAP_PASSWORD"));
        try (store) {
            var read = store.getFolder(folder);
            if (!read.exists()) {
                return 0;
            }
            read.open(Folder.READ_ONLY);
            return read.getMessageCount();
        }
    }

    private static Session session() {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", RunningCorridor.setting("CORRIDOR_SMTP_PORT"));
        return Session.getInstance(settings);
    }
}
