package org.corridor.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.HeaderTerm;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerMailboxTest {
    private AnswerMailbox mailbox;

    @BeforeEach
    void start() {
        mailbox = AnswerMailbox.start(0, "secret");
    }

    @AfterEach
    void stop() {
        mailbox.stop();
    }

    @Test
    void anAnswerCanBeFetchedWithWhoSentItAndWhomItWasFor() throws MessagingException {
        take("amina@example.org", "reply+7k3@localhost");
        take("amina@example.org", "somebody@localhost");
        take(null, "reply@localhost");

        var store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", mailbox.port(), "reply", "secret");
        try (store) {
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            assertThat(inbox.getMessageCount()).isEqualTo(2);
            Message[] found = inbox.search(new HeaderTerm("Delivered-To", "reply+"));
            assertThat(found).hasSize(1);
            assertThat(found[0].getHeader("Return-Path")).containsExactly("<amina@example.org>");
        }
    }

    private void take(@Nullable String from, String recipient) {
        mailbox.take(from, recipient, "From: Amina <amina@example.org>\r\nSubject: Re\r\n\r\nYes.\r\n".getBytes(UTF_8));
    }
}
