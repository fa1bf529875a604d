package org.corridor.discussion.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.corridor.discussion.Writers;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.subject.SubjectSummary;
import org.corridor.platform.subject.Subjects;

/** The log of moderation. Each method is one transaction, or part of its caller's. */
@Dependent
@Transactional
public class ModerationLogService {
    private final ModerationLogRepository acts;
    private final Subjects subjects;
    private final Writers writers;

    @Inject
    ModerationLogService(ModerationLogRepository acts, Subjects subjects, Writers writers) {
        this.acts = acts;
        this.subjects = subjects;
        this.writers = writers;
    }

    void keep(ModerationAct act) {
        acts.add(act);
    }

    Page<ModerationLogEntry> list(PageRequest page) {
        writers.member();
        var before = page.after().map(ModerationLogService::number).orElse(Long.MAX_VALUE);
        var found = Page.of(acts.list(before, page.limit() + 1), page.limit(), last -> Long.toString(last.id));
        var about = found.items().stream()
                .map(ModerationAct::subject)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var seen = subjects.find(about, writers.viewer());
        return found.map(act -> entry(act, seen));
    }

    private static long number(String key) {
        if (!key.matches("\\d{1,18}")) {
            throw PageRequest.unknownPlace();
        }
        return Long.parseLong(key);
    }

    private static ModerationLogEntry entry(ModerationAct act, Map<SubjectRef, SubjectSummary> seen) {
        var ref = act.subject();
        var subject = ref == null ? null : seen.get(ref);
        return new ModerationLogEntry(
                act.id,
                act.at,
                act.act,
                act.rule,
                subject == null ? null : subject.title(),
                subject == null ? null : subject.address(),
                act.commentNumber,
                act.until);
    }
}
