package org.corridor.survey.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.file.FileStore;

/**
 * Destroys what somebody said: the key first of all, without which copies of the octets are noise, then answers, findings,
 * files. What stays says that there was an interview, and until which day. Part of its caller's transaction.
 */
@Dependent
class Destruction {
    private final SubmissionRepository submissions;
    private final KeptFileRepository files;
    private final FileStore store;
    private final Sealing sealing;

    @Inject
    Destruction(SubmissionRepository submissions, KeptFileRepository files, FileStore store, Sealing sealing) {
        this.submissions = submissions;
        this.files = files;
        this.store = store;
        this.sealing = sealing;
    }

    LocalDate destroy(SurveySubmission submission) {
        var day = today();
        UUID id = submission.id;
        submissions
                .versions(id)
                .forEach(version -> submissions.spend(sealing.spent(version.form, version.instanceId), "withdrawn"));
        files.list(List.of(id)).forEach(file -> store.remove(file.sha256));
        files.destroy(id);
        submissions.destroyVersions(id);
        submission.destroy(day);
        submissions.save(submission);
        return day;
    }

    LocalDate today() {
        return LocalDate.ofInstant(sealing.now(), ZoneOffset.UTC);
    }
}
