package org.corridor.account.application;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.account.CurrentPerson;
import org.corridor.account.assignment.AssignmentService;
import org.corridor.account.organisation.OrganisationService;
import org.corridor.account.person.PersonService;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;

/** Applying and reading applications. Each method is one transaction. */
@Dependent
@Transactional
public class ApplicationService {
    private final ApplicationRepository applications;
    private final PersonService people;
    private final OrganisationService organisations;
    private final AssignmentService assignments;
    private final CurrentPerson current;
    private final Journal journal;
    private final InstantSource clock;

    @Inject
    ApplicationService(
            ApplicationRepository applications,
            PersonService people,
            OrganisationService organisations,
            AssignmentService assignments,
            CurrentPerson current,
            Journal journal,
            InstantSource clock) {
        this.applications = applications;
        this.people = people;
        this.organisations = organisations;
        this.assignments = assignments;
        this.current = current;
        this.journal = journal;
        this.clock = clock;
    }

    /** One application waits per person and kind. */
    ApplicationView apply(ApplicationDraft draft) {
        var applicant = people.hold(current.id());
        people.refuseHeld(applicant, List.of(draft.kind().role()));
        organisations.refuseUnknown(draft.organisationId(), "organisationId");
        if (applications.list(applicant.id()).stream()
                .anyMatch(earlier -> earlier.waiting() && earlier.kind == draft.kind())) {
            throw new Refused(new RuleBroken(
                    "application-waiting",
                    "Your application waits for a decision already. Withdraw it to write another."));
        }
        var application = applications.save(new Application(applicant.id(), draft, clock.instant()));
        journal.write("submitted", application.ref(), draft.kind().role().word());
        return view(application);
    }

    void withdraw(long expectedVersion) {
        var application = applications.list(current.id()).stream()
                .filter(Application::waiting)
                .findFirst()
                .orElseThrow(() -> new Refused(new NotFound(Application.KIND, "of yours that waits")));
        applications.current(application, expectedVersion).withdraw(clock.instant());
        journal.write("withdrawn", application.ref());
        applications.save(application);
    }

    Page<ApplicationView> list(ApplicationQuery question) {
        var found = applications.list(question, assignments.reach(), question.limit() + 1);
        var page = Page.of(found, question.limit(), last -> Place.key(last.submittedAt, last.id));
        return new Page<>(views(page.items()), page.next());
    }

    ApplicationView show(UUID id) {
        return view(applications.get(id, assignments.reach()));
    }

    /** The application that matters to a person now: one that waits, else the latest. */
    public Optional<ApplicationView> latest(UUID person) {
        return applications.list(person).stream().findFirst().map(this::view);
    }

    /** Everything a person ever applied for. */
    public List<ApplicationView> of(UUID person) {
        return views(applications.list(person));
    }

    ApplicationView view(Application application) {
        return views(List.of(application)).getFirst();
    }

    /** One question each for people and organisations, however many applications. */
    private List<ApplicationView> views(List<Application> found) {
        var named = people.contacts(found.stream()
                .flatMap(one -> Stream.of(Optional.of(one.person), Optional.ofNullable(one.decidedBy)))
                .flatMap(Optional::stream)
                .collect(toSet()));
        var listed = organisations.summaries(found.stream()
                .map(one -> one.organisationId)
                .filter(Objects::nonNull)
                .collect(toSet()));
        return found.stream()
                .map(one -> {
                    var applicant = Objects.requireNonNull(named.get(one.person));
                    var decider = one.decidedBy == null ? null : named.get(one.decidedBy);
                    return new ApplicationView(
                            one.id,
                            one.version,
                            one.kind,
                            one.state,
                            new Applicant(applicant.id(), applicant.name(), applicant.email()),
                            one.organisationId == null ? null : listed.get(one.organisationId),
                            one.organisationName,
                            one.motivation,
                            one.languages,
                            one.countries,
                            one.submittedAt,
                            one.decidedAt,
                            decider == null ? null : decider.name(),
                            one.reason);
                })
                .toList();
    }
}
