package org.corridor.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refusal.Unreadable;
import org.corridor.platform.problem.Refusal.VersionMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnexpectedMapperTest {
    @ParameterizedTest
    @ValueSource(strings = {"22001", "22003", "22008", "22021"})
    void aValueThatTheDatabaseCannotHoldIsTheCallersToMend(String state) {
        var thrown = new PersistenceException(new SQLException("too long", state));
        assertThat(UnexpectedMapper.refusal(thrown)).containsInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "08006"})
    void whatElseTheDatabaseMayDeclineIsOurs(String state) {
        assertThat(UnexpectedMapper.refusal(new PersistenceException(new SQLException("no", state))))
                .isEmpty();
        assertThat(UnexpectedMapper.refusal(new SQLException("no"))).isEmpty();
    }

    @Test
    void aReasonIsFoundHoweverDeepItLies() {
        assertThat(UnexpectedMapper.refusal(new RuntimeException(new Refused(new VersionMissing()))))
                .contains(new VersionMissing());
        assertThat(UnexpectedMapper.refusal(new RuntimeException(new OptimisticLockException())))
                .contains(new Stale("record"));
    }
}
