package org.corridor.account.person;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.corridor.account.Role;
import org.corridor.account.assignment.AssignmentDraft;
import org.corridor.account.assignment.AssignmentService;
import org.corridor.account.organisation.OrganisationService;
import org.corridor.platform.http.HttpSettings;

/** On one's own machine only: gives the demonstration accounts their assignments and an organisation when they first arrive. */
@Dependent
class DemoPeople {
    private final AssignmentService assignments;
    private final OrganisationService organisations;
    private final PersonService people;
    private final HttpSettings settings;

    @Inject
    DemoPeople(
            AssignmentService assignments,
            OrganisationService organisations,
            PersonService people,
            HttpSettings settings) {
        this.assignments = assignments;
        this.organisations = organisations;
        this.people = people;
        this.settings = settings;
    }

    void welcome(@Observes NewcomerArrived newcomer) {
        if (!settings.loopback()) {
            return;
        }
        switch (newcomer.email()) {
            case "coordinator@example.org" ->
                assignments.assign(newcomer.person(), Role.COORDINATOR, AssignmentDraft.everywhere());
            case "researcher@example.org" ->
                assignments.assign(
                        newcomer.person(), Role.RESEARCHER, new AssignmentDraft(null, null, "NP", "QA", null));
            case "member@example.org" ->
                organisations
                        .named("Himal Workers' Federation")
                        .ifPresent(organisation -> people.belong(newcomer.person(), organisation));
            default -> {}
        }
    }
}
