package org.corridor.survey.form;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;

/** What people do with studies. Each method is one transaction. */
@Dependent
@Transactional
class StudyService {
    private final StudyRepository studies;
    private final Journal journal;
    private final InstantSource clock;

    @Inject
    StudyService(StudyRepository studies, Journal journal, InstantSource clock) {
        this.studies = studies;
        this.journal = journal;
        this.clock = clock;
    }

    Page<StudyView> list(PageRequest page) {
        return Page.of(studies.list(page.after().orElse(""), page.limit() + 1), page.limit(), study -> study.key)
                .map(Study::view);
    }

    StudyView make(StudyDraft draft) {
        var study = new Study(draft, clock.instant());
        if (!studies.add(study)) {
            throw new Refused(new RuleBroken("study-exists", "There is a study of this key: choose another key."));
        }
        journal.write("made", study.ref(), study.key);
        return study.view();
    }
}
