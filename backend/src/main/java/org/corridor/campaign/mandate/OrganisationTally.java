package org.corridor.campaign.mandate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.corridor.account.organisation.Constituency;

/** How many organisations stand behind something, by for whom they speak; a constituency without any stands with zero. */
public record OrganisationTally(long total, List<ConstituencyCount> constituencies) {
    /** One constituency's. */
    public record ConstituencyCount(Constituency constituency, long organisations) {}

    /** From those counted; the others have none. */
    public static OrganisationTally of(Map<Constituency, Long> counted) {
        var counts = Arrays.stream(Constituency.values())
                .map(constituency -> new ConstituencyCount(constituency, counted.getOrDefault(constituency, 0L)))
                .toList();
        return new OrganisationTally(
                counts.stream().mapToLong(ConstituencyCount::organisations).sum(), counts);
    }
}
