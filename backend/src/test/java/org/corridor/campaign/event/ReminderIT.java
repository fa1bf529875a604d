package org.corridor.campaign.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.corridor.account.Guest;
import org.corridor.account.Letterbox;
import org.corridor.platform.testing.As;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class ReminderIT {
    @Test
    void whoWasAwayWhenBothLettersWereDueGetsOneAndOnlyOnce() throws SQLException {
        var begins = LocalDateTime.ofInstant(Instant.now().plus(Duration.ofMinutes(40)), ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MINUTES);
        var time = "{\"firstDay\":\"%s\",\"from\":\"%s\",\"zone\":\"UTC\"}"
                .formatted(begins.toLocalDate(), begins.toLocalTime());
        var id = Events.published(Events.draft(
                "Very soon", time, null, "\"visibility\":\"public\",\"link\":null,\"linkForRegistered\":false"));
        var guest = Guest.arriving("Reminded").holding("member");
        Events.register(guest.as(), id).statusCode(200);
        sql("update campaign_event_registration set placed_at = placed_at - interval '3 days' where event_id = '%s'"
                .formatted(id));
        assertThat(Letterbox.letterTo(guest.email()))
                .contains("Very soon", begins.toLocalTime().toString());
        RunningCorridor.eventually(() -> assertThat(told(id)).isEqualTo(1));
        assertThat(letters(guest.email())).isEqualTo(1);
    }

    @Test
    void whoJustGotThePlaceIsNotRemindedOfWhatTheyJustRead() throws SQLException {
        var begins = LocalDateTime.ofInstant(Instant.now().plus(Duration.ofMinutes(30)), ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MINUTES);
        var time = "{\"firstDay\":\"%s\",\"from\":\"%s\",\"zone\":\"UTC\"}"
                .formatted(begins.toLocalDate(), begins.toLocalTime());
        var id = Events.published(Events.draft(
                "Just joined", time, null, "\"visibility\":\"public\",\"link\":null,\"linkForRegistered\":false"));
        Events.register(As.member(), id).statusCode(200);
        assertThat(told(id)).isZero();
    }

    private static int told(String event) {
        return count("select count(*) from campaign_event_registration where hour_told_for is not null"
                + " and day_told_for is not null and event_id = '%s'".formatted(event));
    }

    private static int letters(String email) {
        return count("select count(*) from outgoing_mail where recipient = '%s'".formatted(email));
    }

    private static int count(String question) {
        try (var database = RunningCorridor.database();
                var rows = database.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void sql(String change) throws SQLException {
        try (var database = RunningCorridor.database();
                var statement = database.createStatement()) {
            statement.executeUpdate(change);
        }
    }
}
