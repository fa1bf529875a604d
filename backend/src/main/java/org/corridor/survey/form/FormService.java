package org.corridor.survey.form;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.account.CurrentPerson;
import org.corridor.account.Roles;
import org.corridor.account.assignment.AssignmentService;
import org.corridor.account.assignment.StudyReach;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;

/** What people in the field do with forms: find and fetch those that are open to them. Each method is one transaction. */
@Dependent
@Transactional
public class FormService {
    /** As many as a client in the field is told of. */
    private static final int MOST = 500;

    private final FormRepository forms;
    private final FormShelf shelf;
    private final AssignmentService assignments;
    private final CurrentPerson current;

    @Inject
    FormService(FormRepository forms, FormShelf shelf, AssignmentService assignments, CurrentPerson current) {
        this.forms = forms;
        this.shelf = shelf;
        this.assignments = assignments;
        this.current = current;
    }

    /** The open forms of the studies that the caller works on. */
    Page<FormSummary> open(PageRequest page) {
        return Page.of(open(page.after().orElse(""), page.limit() + 1), page.limit(), version -> version.form.formId)
                .map(this::summary);
    }

    /** The same, all at once; of one form when it is named. */
    public List<FormSummary> open(Optional<String> formId) {
        return open("", MOST).stream()
                .filter(version -> formId.map(version.form.formId::equals).orElse(true))
                .map(this::summary)
                .toList();
    }

    /** A version as it was put in; refused when the caller does not work with it. */
    public byte[] xform(String formId, String version) {
        return forms.find(formId, version)
                .filter(found -> current.has(Roles.STUDY_LEAD) || mayBeUsed(found))
                .orElseThrow(() -> FormRepository.unknown(formId))
                .xform
                .clone();
    }

    private boolean mayBeUsed(FormVersion found) {
        return found.form.state != FormState.DRAFT && reach().covers(found.form.study.key);
    }

    /** A version of a form, whatever its state. */
    public Optional<KnownForm> known(String formId, String version) {
        return shelf.find(formId, version, () -> forms.find(formId, version));
    }

    /** What these versions are called. */
    public Map<UUID, FormName> names(Collection<UUID> versions) {
        return forms.versions(versions).stream()
                .collect(Collectors.toMap(
                        version -> version.id,
                        version -> new FormName(version.form.formId, version.name, version.title)));
    }

    private List<FormVersion> open(String after, int most) {
        var reach = reach();
        return forms.open(reach.all(), reach.keys(), after, most);
    }

    private StudyReach reach() {
        return current.has(Roles.STUDY_LEAD) ? StudyReach.everywhere() : assignments.studies(current.viewer());
    }

    private FormSummary summary(FormVersion version) {
        var model = shelf.of(version).model();
        return new FormSummary(
                version.form.formId,
                version.name,
                version.title,
                version.form.study.key,
                model.languages().stream().map(FormLanguage::of).toList(),
                version.hash(),
                version.address());
    }
}
