package org.corridor.account.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.corridor.account.application.Application.Decision;
import org.corridor.account.assignment.AssignmentService;
import org.corridor.account.mail.Letters;
import org.corridor.account.person.PersonService;
import org.corridor.platform.journal.CurrentActor;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Deciding on applications: once each, by somebody else than the applicant. Each method is one transaction. */
@Dependent
@Transactional
class DecisionService {
    private final ApplicationRepository applications;
    private final ApplicationService views;
    private final PersonService people;
    private final AssignmentService assignments;
    private final Letters letters;
    private final Journal journal;
    private final CurrentActor actor;
    private final InstantSource clock;

    @Inject
    DecisionService(
            ApplicationRepository applications,
            ApplicationService views,
            PersonService people,
            AssignmentService assignments,
            Letters letters,
            Journal journal,
            CurrentActor actor,
            InstantSource clock) {
        this.applications = applications;
        this.views = views;
        this.people = people;
        this.assignments = assignments;
        this.letters = letters;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** Grants the role and the assignment, and tells the applicant. */
    ApplicationView accept(UUID id, long expectedVersion, ApplicationAcceptance acceptance) {
        var application = toDecide(id, expectedVersion);
        var limits = acceptance.assignment();
        assignments.refuseBeyondReach(List.of(application.kind.role()), limits);
        application.accept(decision(acceptance.note()));
        applications.save(application);
        journal.write("accepted", application.ref());
        var applicant = people.hold(application.person);
        letters.accept(applicant.recipient(), application.kind.role(), acceptance.note());
        people.grant(application.person, List.of(application.kind.role()), limits);
        people.belong(application.person, application.organisationId);
        return views.view(application);
    }

    ApplicationView decline(UUID id, long expectedVersion, ApplicationRefusal refusal) {
        var application = toDecide(id, expectedVersion);
        application.decline(decision(refusal.reason().strip()));
        applications.save(application);
        journal.write("declined", application.ref());
        var applicant = people.hold(application.person);
        letters.decline(
                applicant.recipient(), application.kind.role(), refusal.reason().strip());
        return views.view(application);
    }

    private Application toDecide(UUID id, long expectedVersion) {
        var application = applications.get(id, assignments.reach(), expectedVersion);
        if (actor.id().filter(application.person::equals).isPresent()) {
            throw new Refused(new RuleBroken(
                    "own-application", "Nobody decides on their own application. Ask somebody else who may."));
        }
        return application;
    }

    private Decision decision(@Nullable String reason) {
        return new Decision(actor.id().orElse(null), clock.instant(), reason);
    }
}
