package org.corridor.campaign.priority;

import java.time.Instant;
import org.corridor.account.organisation.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/**
 * One version in the list of a priority's versions.
 *
 * @param act what made it
 * @param by who made it; told to members
 * @param amendment the number of the amendment whose words were taken
 * @param credit who had proposed them: the name for members, for which organisation for everybody
 */
public record PriorityVersionSummary(
        long version,
        Instant at,
        String act,
        PriorityStatus status,
        String title,
        @Nullable String by,
        @Nullable Integer amendment,
        @Nullable String credit,
        @Nullable OrganisationSummary creditOrganisation) {}
