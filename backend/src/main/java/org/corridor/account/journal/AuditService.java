package org.corridor.account.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.account.CurrentPerson;
import org.corridor.account.person.PersonService;
import org.corridor.platform.http.Page;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.journal.JournalEntry;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.subject.SubjectSummary;
import org.corridor.platform.subject.Subjects;
import org.jspecify.annotations.Nullable;

/** Reading the journal, with the names of people and things beside their ids. Each method is one transaction. */
@Dependent
@Transactional
class AuditService {
    /** For whoever acts with a token and is no person: the command line, for one. */
    private static final String PROGRAM = "Corridor";

    private final Journal journal;
    private final Subjects subjects;
    private final PersonService people;
    private final CurrentPerson current;

    @Inject
    AuditService(Journal journal, Subjects subjects, PersonService people, CurrentPerson current) {
        this.journal = journal;
        this.subjects = subjects;
        this.people = people;
        this.current = current;
    }

    Page<JournalLineView> read(JournalQuery question) {
        var page =
                journal.read(question.subject().orElse(null), question.before().orElse(null), question.limit());
        var names = people.names(page.items().stream()
                .map(JournalEntry::actor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var things = subjects.find(
                page.items().stream().map(JournalEntry::subject).collect(Collectors.toSet()), current.viewer());
        return page.map(line -> view(line, names, things.get(line.subject())));
    }

    private static JournalLineView view(JournalEntry line, Map<UUID, String> names, @Nullable SubjectSummary thing) {
        var actor = line.actor();
        return new JournalLineView(
                line.id(),
                line.at(),
                actor == null ? null : new JournalActor(actor, names.getOrDefault(actor, PROGRAM)),
                line.act(),
                subject(line.subject(), thing),
                line.detail());
    }

    private static JournalSubject subject(SubjectRef ref, @Nullable SubjectSummary thing) {
        return thing == null
                ? new JournalSubject(ref.kind(), ref.id(), null, null)
                : new JournalSubject(ref.kind(), ref.id(), thing.title(), thing.address());
    }
}
