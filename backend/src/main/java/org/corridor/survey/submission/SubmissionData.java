package org.corridor.survey.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.subject.PersonalData;

/** What the export of what is kept about somebody holds of the interviews they held: that they did, and never an answer. */
@Dependent
class SubmissionData implements PersonalData {
    private final OwnSubmissionService submissions;

    @Inject
    SubmissionData(OwnSubmissionService submissions) {
        this.submissions = submissions;
    }

    @Override
    public String room() {
        return "interviews";
    }

    @Override
    public List<OwnSubmission> about(UUID person) {
        return submissions.about(person);
    }
}
