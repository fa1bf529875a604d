package org.corridor.campaign.priority;

import java.time.Instant;
import java.util.List;
import org.corridor.account.organisation.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the reader may do with a priority now.
 *
 * @param decide change its words and status, cite evidence, decide amendments
 * @param admit say who may read it and who answers for it
 * @param amend propose other words
 * @param endorse endorse it for their organisation
 * @param organisation for whom they would endorse
 * @param next the statuses it may be moved to
 */
public record PriorityRights(
        boolean decide,
        boolean admit,
        boolean amend,
        boolean endorse,
        @Nullable OrganisationSummary organisation,
        List<PriorityStatus> next) {
    static PriorityRights of(Priority priority, Onlooker who, boolean endorsed, Instant now) {
        var decide = who.steers(priority);
        return new PriorityRights(
                decide,
                decide && who.editor(),
                who.member() && priority.takesAmendments(now),
                who.member() && who.organisation() != null && !endorsed && priority.status != PriorityStatus.DROPPED,
                who.organisation(),
                decide ? List.copyOf(priority.status.next()) : List.of());
    }
}
