package org.corridor.campaign.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.corridor.account.organisation.Constituency;
import org.junit.jupiter.api.Test;

class OrganisationTallyTest {
    @Test
    void everyConstituencyStandsInTheTallyAndNoneIsZero() {
        var tally = OrganisationTally.of(Map.of(Constituency.WORKERS, 3L, Constituency.ACADEMIA, 1L));
        assertThat(tally.total()).isEqualTo(4);
        assertThat(tally.constituencies())
                .extracting(OrganisationTally.ConstituencyCount::organisations)
                .containsExactly(3L, 0L, 0L, 0L, 0L, 1L);
    }
}
