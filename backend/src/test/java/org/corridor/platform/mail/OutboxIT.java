package org.corridor.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.Test;

/** What becomes of mail whose sender died, and of mail that somebody else is sending. */
@OnRunningCorridor
class OutboxIT {
    private final String recipient = "outbox." + UUID.randomUUID() + "@example.org";

    @Test
    void mailThatWasCommittedBeforeACrashIsSentAfterwards() throws SQLException {
        post("now() - interval '10 minutes'", 0);
        RunningCorridor.eventually(() -> assertThat(letters()).isEqualTo(1));
    }

    @Test
    void mailWhoseSenderDiedAfterClaimingItIsSentOnceTheClaimRunsOut() throws SQLException {
        post("now() + interval '3 seconds'", 1);
        assertThat(letters()).isZero();
        RunningCorridor.eventually(() -> assertThat(letters()).isEqualTo(1));
    }

    @Test
    void mailThatAnotherSenderHoldsIsLeftToIt() throws Exception {
        try (var other = RunningCorridor.database()) {
            other.setAutoCommit(false);
            var id = post("now() + interval '2 seconds'", 0);
            try (var claim = other.prepareStatement("select id from outgoing_mail where id = ? for update")) {
                claim.setObject(1, id);
                claim.executeQuery();
            }
            Thread.sleep(5000);
            assertThat(letters()).as("while another sender holds it").isZero();
            try (var sent = other.prepareStatement(
                    "update outgoing_mail set next_try_at = null, sent_at = now() where id = ?")) {
                sent.setObject(1, id);
                sent.executeUpdate();
            }
            other.commit();
        }
        Thread.sleep(3000);
        assertThat(letters()).as("after the other sender sent it").isZero();
    }

    private UUID post(String dueAt, int tries) throws SQLException {
        var id = UUID.randomUUID();
        try (var database = RunningCorridor.database();
                var insert = database.prepareStatement("""
                        insert into outgoing_mail (id, recipient, language, subject, text, posted_at, next_try_at, tries)
                        values (?, ?, 'en', 'Outbox', 'Words.', now(), %s, ?)""".formatted(dueAt))) {
            insert.setObject(1, id);
            insert.setString(2, recipient);
            insert.setInt(3, tries);
            insert.executeUpdate();
        }
        return id;
    }

    private long letters() {
        try (var files = Files.list(Path.of(RunningCorridor.setting("CORRIDOR_MAIL_DIR")))) {
            return files.filter(file -> file.toString().endsWith(recipient + ".txt"))
                    .count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
