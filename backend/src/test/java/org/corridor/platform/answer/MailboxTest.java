package org.corridor.platform.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against an IMAP server. */
class MailboxTest {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final AnswerSettings settings = new AnswerSettings();
    private GreenMailUser owner;

    @BeforeEach
    @SuppressWarnings("UnnecessaryAssignment") // no container is here to inject the settings
    void start() {
        owner = server.setUser("reply@example.org", "reply", "secret");
        server.start();
        settings.address = Optional.of("reply@example.org");
        settings.host = Optional.of("127.0.0.1");
        settings.port = server.getImap().getPort();
        settings.user = Optional.of("reply");
        settings.password = Optional.of("secret");
        settings.encryption = "none";
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailThatEndsInAnErrorIsSetAsideAndThoseBehindItAreTaken() throws Exception {
        arrives("To: reply+7k3@example.org\n\nDeep.");
        arrives("To: reply+7k3@example.org\n\nPlain.");
        var taken = new ArrayList<String>();
        for (int round = 0; round < 2; round++) {
            try (var mailbox = Mailbox.open(settings)) {
                for (var message : mailbox.answers()) {
                    AnswerRound.take(mailbox, message, mail -> {
                        if (mail.text().equals("Deep.")) {
                            throw new StackOverflowError();
                        }
                        taken.add(mail.text());
                    });
                }
            }
        }
        assertThat(taken).containsExactly("Plain.");
        try (var mailbox = Mailbox.open(settings)) {
            assertThat(mailbox.answers()).isEmpty();
        }
    }

    @Test
    void onlyMailToAddressesOfOursIsReadAndWhatIsDoneLeaves() throws Exception {
        arrives("To: someone@example.org\n\nMine.");
        arrives("To: Corridor <reply+7k3@example.org>\n\nFirst.");
        arrives("To: a@example.org\nCc: reply+7k3@example.org\n\nSecond.");
        arrives("Delivered-To: reply+7k3@example.org\nTo: a@example.org\n\nThird.");
        try (var mailbox = Mailbox.open(settings)) {
            assertThat(mailbox.answers()).hasSize(3);
            assertThat(MailReader.read(Mailbox.octets(mailbox.answers().getFirst()))
                            .text())
                    .isEqualTo("First.");
            mailbox.done(mailbox.answers().getFirst());
            assertThat(mailbox.answers()).hasSize(2);
        }
        assertThat(inbox()).hasSize(3);
    }

    @Test
    void whatWasNotPutAwayBeforeACrashIsThereAgain() throws Exception {
        arrives("To: reply+7k3@example.org\n\nStill here.");
        try (var mailbox = Mailbox.open(settings)) {
            assertThat(mailbox.answers()).hasSize(1);
        }
        try (var again = Mailbox.open(settings)) {
            assertThat(again.answers()).hasSize(1);
        }
    }

    @Test
    void whatFailsTwiceWaitsForAPersonInAFolderOfItsOwn() throws Exception {
        arrives("To: reply+7k3@example.org\n\nTrouble.");
        try (var mailbox = Mailbox.open(settings)) {
            assertThat(mailbox.failed(mailbox.answers().getFirst())).isFalse();
        }
        try (var mailbox = Mailbox.open(settings)) {
            assertThat(mailbox.failed(mailbox.answers().getFirst())).isTrue();
        }
        try (var mailbox = Mailbox.open(settings)) {
            assertThat(mailbox.answers()).isEmpty();
        }
        assertThat(server.getManagers()
                        .getImapHostManager()
                        .getFolder(owner, Mailbox.ASIDE)
                        .getMessageCount())
                .isEqualTo(1);
    }

    @Test
    void ofWhatIsTooLargeOnlyTheHeadersAreFetched() throws Exception {
        arrives("To: reply+7k3@example.org\nMessage-ID: <1@x>\n\n" + "Many words.\n".repeat(120_000));
        try (var mailbox = Mailbox.open(settings)) {
            var message = mailbox.answers().getFirst();
            assertThat(Mailbox.tooLarge(message)).isTrue();
            assertThat(Mailbox.octets(message)).hasSizeLessThan(2000);
            var mail = MailReader.readHeaders(Mailbox.octets(message));
            assertThat(mail.recipients()).contains("reply+7k3@example.org");
            assertThat(mail.id()).isEqualTo("<1@x>");
        }
    }

    private void arrives(String mail) throws MessagingException {
        owner.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
    }

    private Iterable<Message> inbox() {
        return Arrays.asList(server.getReceivedMessages());
    }
}
