package org.corridor.account.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.account.CurrentPerson;
import org.corridor.account.person.PersonService;
import org.corridor.platform.http.Page;
import org.corridor.platform.journal.Discretion;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.journal.JournalEntry;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.Offered;
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
    private final Offered<Discretion> discretions;

    @Inject
    AuditService(
            Journal journal,
            Subjects subjects,
            PersonService people,
            CurrentPerson current,
            @Any Instance<Discretion> discretions) {
        this.discretions = new Offered<>(discretions);
        this.journal = journal;
        this.subjects = subjects;
        this.people = people;
        this.current = current;
    }

    Page<JournalLineView> read(JournalQuery question) {
        var page =
                journal.read(question.subject().orElse(null), question.before().orElse(null), question.limit());
        var unnamed = unnamed(page.items());
        var names = people.names(page.items().stream()
                .filter(line -> !unnamed.contains(line.id()))
                .map(JournalEntry::actor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var things = subjects.find(
                page.items().stream().map(JournalEntry::subject).collect(Collectors.toSet()), current.viewer());
        return page.map(line -> view(line, unnamed.contains(line.id()), names, things.get(line.subject())));
    }

    /** Who acted where the journal does not name them; that somebody asked is never forgotten. */
    JournalActor reveal(long id) {
        var line = journal.line(id).orElseThrow(() -> unknown(id));
        var actor = line.actor();
        if (actor == null) {
            throw unknown(id);
        }
        if (!unnamed(List.of(line)).isEmpty()) {
            journal.write("person-revealed", line.subject(), line.act());
        }
        return actor(actor, people.names(Set.of(actor)));
    }

    private Set<Long> unnamed(List<JournalEntry> lines) {
        return discretions.stream()
                .flatMap(room -> room.unnamed(lines).stream())
                .collect(Collectors.toSet());
    }

    private static Refused unknown(long id) {
        return new Refused(new NotFound("person behind the line", id));
    }

    private static JournalActor actor(UUID id, Map<UUID, String> names) {
        return new JournalActor(id, names.getOrDefault(id, PROGRAM));
    }

    private JournalLineView view(
            JournalEntry line, boolean unnamed, Map<UUID, String> names, @Nullable SubjectSummary thing) {
        var actor = line.actor();
        return new JournalLineView(
                line.id(),
                line.at(),
                actor == null || unnamed ? null : actor(actor, names),
                unnamed,
                line.act(),
                subject(line.subject(), thing),
                thing == null && subjects.discreet(line.subject()) ? null : line.detail());
    }

    private static JournalSubject subject(SubjectRef ref, @Nullable SubjectSummary thing) {
        return thing == null
                ? new JournalSubject(ref.kind(), ref.id(), null, null)
                : new JournalSubject(ref.kind(), ref.id(), thing.title(), thing.address());
    }
}
