package org.corridor.account.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.corridor.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody's decisions about people reach: the limits of each of their assignments, any one of which suffices.
 * Without an assignment it reaches nowhere.
 */
public record Reach(List<AssignmentDraft> assignments) {
    /** An administrator's. */
    public static Reach everywhere() {
        return new Reach(List.of(AssignmentDraft.everywhere()));
    }

    /**
     * Whether an application is theirs to see and decide. An assignment matches it when every limit it names does:
     *
     * <ul>
     *   <li>a country, when the applicant names that country;
     *   <li>a corridor, when the applicant names either end of it (volunteers live at one end, rarely at both);
     *   <li>an organisation, when the applicant gives that organisation from our list, not merely its name;
     *   <li>a study limits interviews, not who may join, and is not looked at.
     * </ul>
     *
     * Hence who names no country is seen only where no country or corridor limits.
     */
    public boolean covers(@Nullable UUID organisation, Collection<String> countries) {
        return assignments.stream()
                .anyMatch(limit -> (limit.country() == null || countries.contains(limit.country()))
                        && namesAnEnd(limit, countries)
                        && allows(limit.organisationId(), organisation));
    }

    /**
     * Whether they may assign somebody to this: it must lie within one of their own assignments, limit by limit. A corridor
     * lies within a country at either of its ends.
     */
    public boolean covers(AssignmentDraft wanted) {
        return assignments.stream()
                .anyMatch(limit -> allows(limit.study(), wanted.study())
                        && allows(limit.organisationId(), wanted.organisationId())
                        && allows(limit.origin(), wanted.origin())
                        && allows(limit.destination(), wanted.destination())
                        && liesIn(limit.country(), wanted));
    }

    /**
     * Whether they may give somebody these roles, so assigned. Without an assignment a role that counts within places is
     * taken to be meant for everywhere; one that counts in no place in particular may be given by whoever reaches anywhere.
     */
    public boolean covers(Collection<Role> roles, @Nullable AssignmentDraft wanted) {
        if (wanted != null) {
            return covers(wanted);
        }
        return roles.stream().noneMatch(Role::placed) ? !assignments.isEmpty() : covers(AssignmentDraft.everywhere());
    }

    /**
     * Whether an interview is theirs to look after: within study and organisation, and with the country at either end of its
     * corridor, or with the very ends of a corridor.
     *
     * @param organisation for which the interview was made
     */
    public boolean coversInterview(
            String study, @Nullable String origin, @Nullable String destination, @Nullable UUID organisation) {
        return assignments.stream()
                .anyMatch(limit -> allows(limit.study(), study)
                        && allows(limit.organisationId(), organisation)
                        && allows(limit.origin(), origin)
                        && allows(limit.destination(), destination)
                        && (allows(limit.country(), origin) || allows(limit.country(), destination)));
    }

    private static boolean namesAnEnd(AssignmentDraft corridor, Collection<String> countries) {
        var unlimited = corridor.origin() == null && corridor.destination() == null;
        return unlimited
                || (corridor.origin() != null && countries.contains(corridor.origin()))
                || (corridor.destination() != null && countries.contains(corridor.destination()));
    }

    private static boolean liesIn(@Nullable String country, AssignmentDraft wanted) {
        return allows(country, wanted.country())
                || allows(country, wanted.origin())
                || allows(country, wanted.destination());
    }

    private static boolean allows(@Nullable Object limit, @Nullable Object wanted) {
        return limit == null || Objects.equals(limit, wanted);
    }
}
