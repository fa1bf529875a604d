package org.corridor.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.SQLException;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.corridor.account.Guest;
import org.corridor.platform.answer.OldAddress;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.Mailed;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class MailedCommentIT {
    private static final String NOT_POSTED = "Your answer by mail was not posted";

    @Test
    void anAnswerByMailStandsInTheDiscussionUnderItsWritersNameWithoutTheQuote() throws Exception {
        var mail = ByMail.told("Amina");
        mail.send(mail.head() + """
                Content-Type: text/plain; charset=utf-8

                Yes, all of it: señor, نعم.

                On Sun, Nov 22, 2026 at 1:05 PM Corridor <corridor@localhost> wrote:

                > Employers should pay.
                > Stop this mail: http://localhost/unsubscribe/uAbc
                """);
        RunningCorridor.eventually(() -> assertThat(mail.page()).contains("señor, نعم."));
        assertThat(mail.page()).doesNotContain("unsubscribe", "wrote:");
        mail.answers().body("items[1].author.name", containsString("Amina")).body("items.size()", equalTo(2));
        assertThat(journalled(mail.guest))
                .as("lines of the journal by the writer")
                .isEqualTo(2);
        RunningCorridor.eventually(() -> assertThat(waiting("INBOX")).isLessThanOrEqualTo(1));
    }

    @Test
    void ourMailIsReadAlikeByAnotherParserAndKeptTogetherByThread() throws Exception {
        var mail = ByMail.told("Parsed");
        var read =
                new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(Mailed.octetsTo(mail.guest.email())));
        assertThat(read.getReplyTo().toString()).contains(mail.address);
        assertThat(mail.address.substring(0, mail.address.indexOf('@'))).hasSizeLessThanOrEqualTo(64);
        assertThat(read.getMessageId()).matches("<[0-9a-f-]{36}\\.corridor@[^>]+>");
        var header = read.getHeader();
        assertThat(header.getField("References").getBody()).contains(mail.talk.item() + ".corridor@");
        assertThat(header.getField("Auto-Submitted").getBody()).isEqualTo("auto-generated");
        assertThat(((TextBody) read.getBody()).getReader().transferTo(new StringWriter()))
                .isPositive();
        assertThat((String) Mailed.latestTo(mail.guest.email()).getContent())
                .contains("Employers should pay.", "Answer this mail");
    }

    @Test
    void theSameMailTwiceIsPostedOnceAlsoWhenTheServerDiedBeforeItPutItAway() throws Exception {
        var mail = ByMail.told("Twice");
        var octets = mail.head() + "\nSaid once.\n";
        mail.send(octets);
        mail.send(octets);
        mail.waitUntilRead();
        mail.send(octets);
        mail.send(mail.head() + "\nSaid once.\n");
        mail.waitUntilRead();
        assertThat(mail.page()).containsOnlyOnce("Said once.");
        assertThat(letters(mail)).as("nobody is told of what was taken before").isEqualTo(1);
    }

    @Test
    void aForgedAddressIsNotAnswered() throws Exception {
        var mail = ByMail.told("Forger");
        var forged = mail.address.replaceFirst("\\+..", "+zz");
        ByMail.send(mail.guest.email(), forged, mail.head().replace(mail.address, forged) + "\nForged words.\n");
        mail.waitUntilRead();
        assertThat(mail.page()).doesNotContain("Forged words");
        assertThat(letters(mail)).isEqualTo(1);
    }

    @Test
    void anAddressOfLongAgoIsOver() throws Exception {
        var mail = ByMail.told("Late");
        var old = OldAddress.of(mail.address);
        ByMail.send(mail.guest.email(), old, mail.head().replace(mail.address, old) + "\nAt last.\n");
        assertToldOnce(mail, "good for 60 days");
        assertThat(mail.page()).doesNotContain("At last");
    }

    @Test
    void whoSendsFromAnotherAddressIsNotPostedAndTheOwnerIsToldOnceAnHour() throws Exception {
        var mail = ByMail.told("Owner");
        var stranger = "stranger." + mail.guest.email();
        ByMail.send(stranger, mail.address, mail.head(stranger, "<1." + mail.said + "@x>") + "\nStrange words.\n");
        ByMail.send(stranger, mail.address, mail.head(stranger, "<2." + mail.said + "@x>") + "\nStrange words.\n");
        mail.waitUntilRead();
        assertToldOnce(mail, "not from the address we know");
        assertThat(mail.page()).doesNotContain("Strange words");
        assertThat(Mailed.countTo(stranger)).isZero();
    }

    @Test
    void whoIsSuspendedIsToldSoPolitely() throws Exception {
        var mail = ByMail.told("Suspended");
        mail.guest.change("PUT", "suspension", "{\"reason\":\"A test\"}").statusCode(200);
        mail.send(mail.head() + "\nStill here.\n");
        RunningCorridor.eventually(() -> assertThat(letterOf(mail)).contains("may not write here"));
        assertThat(mail.page()).doesNotContain("Still here");
    }

    @Test
    void nothingIsAddedToALockedDiscussion() throws Exception {
        var mail = ByMail.told("Locked");
        Talk.change(
                        As.account("moderator"),
                        "PUT",
                        "/api/moderation/threads/library-item/" + mail.talk.item() + "/lock",
                        "\"0\"",
                        "{\"rule\":\"insult\",\"note\":null}")
                .statusCode(204);
        mail.send(mail.head() + "\nToo late.\n");
        assertToldOnce(mail, "Nothing can be added");
        assertThat(mail.page()).doesNotContain("Too late");
    }

    @Test
    void whatCouldLeadToAPersonIsHeldBack() throws Exception {
        var mail = ByMail.told("Careful");
        mail.send(mail.head() + "\nCall me on +974 5512 3456.\n");
        assertToldOnce(mail, "could lead to a person");
        assertThat(mail.page()).doesNotContain("5512");
    }

    @Test
    void filesAreLeftOutAndNamedAndTheWordsArePosted() throws Exception {
        var mail = ByMail.told("Files");
        mail.send(mail.head() + """
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                See the contract.
                --b
                Content-Type: application/pdf
                Content-Disposition: attachment; filename=contract.pdf

                %PDF
                --b--
                """);
        RunningCorridor.eventually(() -> assertThat(mail.page()).contains("See the contract."));
        RunningCorridor.eventually(() -> assertThat(letterOf(mail)).contains("was posted", "contract.pdf"));
    }

    @Test
    void anAbsenceNoticeAndABounceAreIgnored() throws Exception {
        var mail = ByMail.told("Away");
        mail.send(mail.head() + "Auto-Submitted: auto-replied\n\nI am away.\n");
        mail.send(mail.head() + "Precedence: bulk\n\nI am away.\n");
        mail.send(
                mail.head().replace("Re: New comment", "=?UTF-8?Q?Respuesta_autom=C3=A1tica:_x?=") + "\nI am away.\n");
        mail.send(mail.head("MAILER-DAEMON@example.org", "<b@x>") + "\nI am away.\n");
        mail.waitUntilRead();
        assertThat(mail.page()).doesNotContain("I am away");
        assertThat(letters(mail)).isEqualTo(1);
    }

    @Test
    void twoProgramsThatAnswerEachOtherSayTheSameOnce() throws Exception {
        var mail = ByMail.told("Robot");
        for (int round = 0; round < 5; round++) {
            mail.send(mail.head() + "\nThank you for your message.\n");
        }
        mail.waitUntilRead();
        assertThat(mail.page()).containsOnlyOnce("Thank you for your message.");
        assertThat(letters(mail)).isEqualTo(1);
    }

    @Test
    void brokenMailIsSetAsideAndTheNextIsRead() throws Exception {
        var mail = ByMail.told("Broken");
        var before = waiting("Corridor-aside");
        mail.send(mail.head() + "Content-Type: multipart/mixed; boundary=b\n\nno part at all\n");
        mail.send(mail.head() + "Content-Type: multipart/mixed\n\nno boundary\n");
        mail.waitUntilRead();
        assertThat(waiting("Corridor-aside")).isGreaterThan(before);
    }

    @Test
    void emptyAndTooLargeMailIsToldOf() throws Exception {
        var empty = ByMail.told("Empty");
        empty.send(empty.head() + "\nOn 22/11/2026 13:05, Corridor wrote:\n> Employers should pay.\n");
        assertToldOnce(empty, "no words of your own");
        var large = ByMail.told("Large");
        large.send(large.head() + "\n" + "Many words. \n".repeat(100_000));
        assertToldOnce(large, "too large");
    }

    @Test
    void mailToNobodyInParticularIsLeftWhereItIs() throws Exception {
        var before = waiting("INBOX");
        ByMail.send("a@example.org", "reply@localhost", "From: a@example.org\nTo: reply@localhost\n\nHello?\n");
        ByMail.told("Beside").waitUntilRead();
        RunningCorridor.eventually(() -> assertThat(waiting("INBOX")).isEqualTo(before + 1));
    }

    private static void assertToldOnce(ByMail mail, String reason) throws Exception {
        RunningCorridor.eventually(() -> assertThat(letterOf(mail)).contains(reason));
        assertThat(Mailed.latestTo(mail.guest.email()).getSubject()).isEqualTo(NOT_POSTED);
        assertThat(letters(mail)).isEqualTo(2);
    }

    private static String letterOf(ByMail mail) {
        try {
            return (String) Mailed.latestTo(mail.guest.email()).getContent();
        } catch (IOException | MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static int letters(ByMail mail) {
        return Mailed.countTo(mail.guest.email());
    }

    private static int waiting(String folder) {
        try {
            return ByMail.waiting(folder);
        } catch (MessagingException away) {
            throw new AssertionError(away);
        }
    }

    private static long journalled(Guest guest) throws SQLException {
        try (var database = RunningCorridor.database();
                var statement = database.prepareStatement(
                        "select count(*) from journal where act = 'commented' and actor_id = ?::uuid")) {
            statement.setString(1, guest.id());
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }
}
