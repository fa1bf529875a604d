package org.corridor.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The mailbox {@code reply@localhost}, to be read over IMAP. It takes what is sent to that address or to one with a plus and
 * something behind its name, and holds it in memory: in a demonstration the folder is what keeps letters.
 */
final class AnswerMailbox {
    private static final Logger LOG = Logger.getLogger(AnswerMailbox.class.getName());
    private static final String NAME = "reply";
    private static final String ADDRESS = NAME + "@localhost";

    private final GreenMail server;
    private final GreenMailUser owner;
    private final Session session = Session.getInstance(new Properties());

    private AnswerMailbox(GreenMail server, GreenMailUser owner) {
        this.server = server;
        this.owner = owner;
    }

    /** Starts on a port of the loopback address; 0 takes a free one. */
    static AnswerMailbox start(int port, String password) {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        var owner = server.setUser(ADDRESS, NAME, password);
        server.start();
        return new AnswerMailbox(server, owner);
    }

    int port() {
        return server.getImap().getPort();
    }

    void stop() {
        server.stop();
    }

    /** As mail servers do, it writes above a letter who sent it and whom it was for. */
    void take(@Nullable String from, String recipient, byte[] letter) {
        if (!recipient.matches("(?i)" + NAME + "(\\+[^@]*)?@localhost")) {
            return;
        }
        var envelope = "Return-Path: <%s>\r\nDelivered-To: %s\r\n".formatted(from == null ? "" : from, recipient);
        try {
            owner.deliver(new MimeMessage(
                    session,
                    new SequenceInputStream(
                            new ByteArrayInputStream(envelope.getBytes(UTF_8)), new ByteArrayInputStream(letter))));
        } catch (MessagingException | RuntimeException unreadable) {
            LOG.warning(() -> "A letter is in the folder but not in the mailbox: " + unreadable.getMessage());
        }
    }
}
