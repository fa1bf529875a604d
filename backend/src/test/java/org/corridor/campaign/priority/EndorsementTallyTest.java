package org.corridor.campaign.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.corridor.account.organisation.Constituency;
import org.junit.jupiter.api.Test;

class EndorsementTallyTest {
    @Test
    void everyConstituencyStandsInTheTallyAndNoneIsZero() {
        var tally = EndorsementTally.of(Map.of(Constituency.WORKERS, 3L, Constituency.ACADEMIA, 1L));
        assertThat(tally.total()).isEqualTo(4);
        assertThat(tally.constituencies())
                .extracting(EndorsementTally.ConstituencyCount::organisations)
                .containsExactly(3L, 0L, 0L, 0L, 0L, 1L);
    }
}
