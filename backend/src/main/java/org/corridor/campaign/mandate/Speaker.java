package org.corridor.campaign.mandate;

import java.util.Set;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks at what organisations put their names under.
 *
 * @param organisation for whom they stand
 */
public record Speaker(Viewer viewer, @Nullable OrganisationSummary organisation) {
    private static final Set<String> MEMBERSHIP =
            Set.of(Roles.MEMBER, Roles.COORDINATOR, Roles.EDITOR, Roles.STUDY_LEAD, Roles.MODERATOR, Roles.ADMIN);

    /** The public. */
    public static Speaker anyone() {
        return new Speaker(Viewer.anyone(), null);
    }

    /** Whether they belong to the coalition. */
    public boolean member() {
        return viewer.person().isPresent() && MEMBERSHIP.stream().anyMatch(viewer::has);
    }

    /** Whether they keep what the coalition publishes. */
    public boolean editor() {
        return viewer.has(Roles.EDITOR);
    }

    /** Whether they stand for this organisation. */
    public boolean speaksFor(UUID other) {
        return organisation != null && organisation.id().equals(other);
    }

    /** The organisation they sign for; refused while they have not said for which they stand. */
    public OrganisationSummary signingFor() {
        if (organisation == null) {
            throw new Refused(new RuleBroken(
                    "organisation-missing", "Say in your profile for which organisation you stand, then sign."));
        }
        return organisation;
    }
}
