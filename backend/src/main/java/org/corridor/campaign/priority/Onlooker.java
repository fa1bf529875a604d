package org.corridor.campaign.priority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.corridor.account.organisation.Constituency;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.campaign.mandate.Speaker;
import org.corridor.platform.persistence.Conditions;
import org.corridor.platform.problem.Refusal.NotAllowed;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks at priorities, and what they may see of them. Drafts are the members' and the working circles' own: whoever
 * stands for the private sector does not see them, whatever their roles.
 *
 * @param speaker who it is, and for whom they stand
 */
record Onlooker(Speaker speaker) {
    private static final List<PriorityStatus> DRAFTS =
            Arrays.stream(PriorityStatus.values()).filter(PriorityStatus::draft).toList();

    static Onlooker anyone() {
        return new Onlooker(Speaker.anyone());
    }

    boolean member() {
        return speaker.member();
    }

    boolean editor() {
        return speaker.editor();
    }

    Viewer viewer() {
        return speaker.viewer();
    }

    @Nullable
    OrganisationSummary organisation() {
        return speaker.organisation();
    }

    private boolean outsideDrafts() {
        return organisation() != null && organisation().constituency() == Constituency.PRIVATE;
    }

    boolean is(@Nullable UUID person) {
        return person != null && viewer().person().filter(person::equals).isPresent();
    }

    /** Whether they decide about this priority. */
    boolean steers(Priority priority) {
        return mayRead(priority)
                && (editor() || viewer().person().filter(priority::steeredBy).isPresent());
    }

    void refuseUnlessSteering(Priority priority) {
        if (!steers(priority)) {
            throw new Refused(new NotAllowed("Its owner, its facilitators and editors decide about a priority."));
        }
    }

    boolean mayRead(Priority priority) {
        return mayRead(priority, priority.visibility, priority.status);
    }

    /** Whether a priority may be read by them as it stood under this visibility and status. */
    boolean mayRead(Priority priority, PriorityVisibility visibility, PriorityStatus status) {
        if (visibility == PriorityVisibility.PUBLIC) {
            return true;
        }
        if (outsideDrafts() && (visibility == PriorityVisibility.CIRCLE || status.draft())) {
            return false;
        }
        return (visibility == PriorityVisibility.MEMBERS && member()) || named(priority);
    }

    private boolean named(Priority priority) {
        return editor()
                || viewer().person()
                        .filter(person -> priority.steeredBy(person) || priority.circle.contains(person))
                        .isPresent();
    }

    /**
     * {@link #mayRead}, asked of the database.
     *
     * @param kept the name of what has visibility and status in the query
     * @param people the name of the priority with its people
     */
    void limit(Conditions conditions, String kept, String people) {
        var any = new ArrayList<String>();
        any.add(kept + ".visibility = :everybody");
        conditions.with("everybody", PriorityVisibility.PUBLIC);
        if (member()) {
            any.add("(" + kept + ".visibility = :members" + unlessDraft(conditions, kept) + ")");
            conditions.with("members", PriorityVisibility.MEMBERS);
        }
        viewer().person().ifPresent(person -> any.add(named(conditions, kept, people, person)));
        conditions.and("(" + String.join(" or ", any) + ")");
    }

    private String named(Conditions conditions, String kept, String people, UUID person) {
        var outside = "";
        if (outsideDrafts()) {
            outside = " and " + kept + ".visibility <> :circle" + unlessDraft(conditions, kept);
            conditions.with("circle", PriorityVisibility.CIRCLE);
        }
        if (editor()) {
            return "(true" + outside + ")";
        }
        conditions.with("person", person);
        return "((%1$s.owner = :person or array_contains(%1$s.facilitators, :person)".formatted(people)
                + " or array_contains(%s.circle, :person))%s)".formatted(people, outside);
    }

    private String unlessDraft(Conditions conditions, String kept) {
        if (!outsideDrafts()) {
            return "";
        }
        conditions.with("drafts", DRAFTS);
        return " and " + kept + ".status not in (:drafts)";
    }
}
