package org.corridor.survey.form;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.journal.CurrentActor;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;

/** What those do who look after forms: put in versions, open and close. Each method is one transaction. */
@Dependent
@Transactional
class FormKeepingService {
    private final FormRepository forms;
    private final StudyRepository studies;
    private final Journal journal;
    private final CurrentActor actor;
    private final InstantSource clock;

    @Inject
    FormKeepingService(
            FormRepository forms, StudyRepository studies, Journal journal, CurrentActor actor, InstantSource clock) {
        this.forms = forms;
        this.studies = studies;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** All forms, whatever their state, in the order of their ids. */
    Page<FormRecord> list(PageRequest page) {
        return Page.of(
                        forms.newest(page.after().orElse(""), page.limit() + 1),
                        page.limit(),
                        version -> version.form.formId)
                .map(version -> version.form.record(version));
    }

    FormRecord get(String formId) {
        return record(forms.get(formId));
    }

    /** The first version of a form, which makes the form, or a further one. The very same again changes nothing. */
    FormRecord putIn(String study, byte[] xform) {
        var added = NewVersion.of(xform);
        var now = clock.instant();
        var form = forms.find(added.model().id())
                .orElseGet(() -> make(added.model().id(), study, now));
        if (!form.study.key.equals(study)) {
            throw new Refused(new RuleBroken(
                    "form-of-another-study", "A form of this id belongs to another study: give this one another id."));
        }
        forms.find(form.formId, added.model().version())
                .ifPresentOrElse(held -> refuseUnlessSame(held, xform), () -> add(form, added, now));
        return record(forms.save(form));
    }

    private SurveyForm make(String formId, String study, Instant now) {
        var form = forms.save(new SurveyForm(formId, studies.get(study), now));
        journal.write("made", form.ref(), formId);
        return form;
    }

    private static void refuseUnlessSame(FormVersion held, byte[] xform) {
        if (!held.isOf(xform)) {
            throw new Refused(new RuleBroken(
                    "form-version-exists", "A version never changes: give what changed a version of its own."));
        }
    }

    private void add(SurveyForm form, NewVersion added, Instant now) {
        var version = new FormVersion(
                form, forms.turns(form.id) + 1, added, actor.id().orElse(null), now);
        forms.add(version);
        form.grow(now);
        journal.write("version-added", form.ref(), version.name);
    }

    FormRecord become(String formId, long expectedVersion, FormState state) {
        var form = forms.get(formId, expectedVersion);
        form.become(state, clock.instant());
        journal.write("form-" + state.name().toLowerCase(java.util.Locale.ROOT), form.ref());
        return record(forms.save(form));
    }

    private FormRecord record(SurveyForm form) {
        return form.record(forms.newest(form.id));
    }
}
