package org.corridor.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.corridor.account.Guest;
import org.corridor.account.SignInAdministration;
import org.corridor.platform.testing.OnRunningCorridor;
import org.corridor.platform.testing.RunningCorridor;
import org.junit.jupiter.api.Test;

@OnRunningCorridor
class SignInRoundIT {
    @Test
    void whatSignInWasNotToldAtOnceIsToldLater() throws SQLException {
        var rosa = Guest.arriving("Rosa").holding("member");
        try (var database = RunningCorridor.database();
                var change = database.prepareStatement("""
                        insert into sign_in_change
                            (person_id, wishes, grant_roles, revoke_roles, admitted, tries, next_try_at)
                        values (?, 1, '{editor}', '{member}', true, 3, now())""")) {
            change.setObject(1, UUID.fromString(rosa.id()));
            change.executeUpdate();
        }

        RunningCorridor.eventually(() -> assertThat(SignInAdministration.rolesOf(rosa))
                .contains("editor")
                .doesNotContain("member"));
        RunningCorridor.eventually(() -> assertThat(waiting(rosa)).isZero());
    }

    private static int waiting(Guest guest) {
        try (var database = RunningCorridor.database();
                var question = database.prepareStatement("select count(*) from sign_in_change where person_id = ?")) {
            question.setObject(1, UUID.fromString(guest.id()));
            try (var answer = question.executeQuery()) {
                answer.next();
                return answer.getInt(1);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
