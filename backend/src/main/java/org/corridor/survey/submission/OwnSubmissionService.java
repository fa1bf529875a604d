package org.corridor.survey.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.account.CurrentPerson;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.survey.form.FormName;
import org.corridor.survey.form.FormService;

/** What researchers see of what they sent. Each method is one transaction. */
@Dependent
@Transactional
class OwnSubmissionService {
    private final SubmissionRepository submissions;
    private final KeptFileRepository files;
    private final FormService forms;
    private final CurrentPerson current;

    @Inject
    OwnSubmissionService(
            SubmissionRepository submissions, KeptFileRepository files, FormService forms, CurrentPerson current) {
        this.submissions = submissions;
        this.files = files;
        this.forms = forms;
        this.current = current;
    }

    /** Newest first. */
    Page<OwnSubmission> list(PageRequest page) {
        var own = Page.of(
                submissions.own(current.id(), page.afterPlace(), page.limit() + 1),
                page.limit(),
                one -> PageRequest.Place.key(one.receivedAt, one.id));
        return new Page<>(views(own.items()), own.next());
    }

    /** All that somebody sent. */
    List<OwnSubmission> about(UUID person) {
        return views(submissions.own(person, Optional.empty(), Integer.MAX_VALUE));
    }

    private List<OwnSubmission> views(List<SurveySubmission> own) {
        var names =
                forms.names(own.stream().map(one -> one.formVersion).distinct().toList());
        var awaited = awaited(own.stream().map(one -> one.id).toList());
        return own.stream()
                .map(one -> view(one, names, awaited.getOrDefault(one.id, List.of())))
                .toList();
    }

    /** The files that the newest answers name and that did not come. */
    private Map<UUID, List<String>> awaited(List<UUID> ids) {
        var here = files.list(ids).stream()
                .filter(file -> file.state == KeptFile.State.NAMED)
                .collect(Collectors.groupingBy(
                        file -> file.submission, Collectors.mapping(file -> file.name, Collectors.toSet())));
        return submissions.namedFiles(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        named -> named.getValue().stream()
                                .filter(name -> !here.getOrDefault(named.getKey(), java.util.Set.of())
                                        .contains(name))
                                .toList()));
    }

    private static OwnSubmission view(SurveySubmission one, Map<UUID, FormName> names, List<String> awaited) {
        var form = names.getOrDefault(one.formVersion, FormName.NONE);
        return new OwnSubmission(
                one.id,
                one.instanceId,
                form.formId(),
                form.version(),
                form.title(),
                one.state,
                one.receivedAt,
                new SubmissionCorridor(one.facts.origin(), one.facts.destination()),
                one.facts.findings(),
                one.number,
                awaited);
    }
}
