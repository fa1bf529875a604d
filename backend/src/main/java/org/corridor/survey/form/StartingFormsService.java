package org.corridor.survey.form;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.corridor.platform.persistence.Once;

/** Puts in the first study with its form, all in one transaction. */
@Dependent
@Transactional
class StartingFormsService {
    private static final String NAME = "survey-starting-forms";

    private final StudyService studies;
    private final FormKeepingService forms;
    private final Once once;

    @Inject
    StartingFormsService(StudyService studies, FormKeepingService forms, Once once) {
        this.studies = studies;
        this.forms = forms;
        this.once = once;
    }

    void loadOnce(StudyDraft study, byte[] xform) {
        if (once.first(NAME)) {
            studies.make(study);
            var form = forms.putIn(study.key(), xform);
            forms.become(form.formId(), form.version(), FormState.OPEN);
        }
    }
}
