package org.corridor.survey.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.corridor.account.CurrentPerson;
import org.corridor.account.Roles;
import org.corridor.account.assignment.AssignmentService;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.account.person.PersonCardService;
import org.jspecify.annotations.Nullable;

/** Whose an interview is: of who held it, and of the coordinators within whose assignments it lies. */
@Dependent
class SubmissionRights {
    private final CurrentPerson current;
    private final AssignmentService assignments;
    private final PersonCardService people;

    @Inject
    SubmissionRights(CurrentPerson current, AssignmentService assignments, PersonCardService people) {
        this.current = current;
        this.assignments = assignments;
        this.people = people;
    }

    boolean own(SurveySubmission submission) {
        return submission.researcher.equals(current.id());
    }

    /** Whether the caller coordinates it. */
    boolean coordinates(SurveySubmission submission, String study) {
        return current.has(Roles.COORDINATOR)
                && assignments
                        .reach()
                        .coversInterview(
                                study,
                                submission.facts.origin(),
                                submission.facts.destination(),
                                id(people.organisation(submission.researcher)));
    }

    private static java.util.@Nullable UUID id(@Nullable OrganisationSummary organisation) {
        return organisation == null ? null : organisation.id();
    }
}
