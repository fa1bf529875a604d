package org.corridor.platform.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.http.Page;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Writes what happened in the transaction in which it happens, and reads it back for those who audit. */
@Dependent
public class Journal {
    private final JournalRepository lines;
    private final CurrentActor actor;
    private final InstantSource clock;

    @Inject
    Journal(JournalRepository lines, CurrentActor actor, InstantSource clock) {
        this.lines = lines;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * One line, in the caller's transaction.
     *
     * @param act what was done, past tense, in kebab case: {@code revised}, {@code role-granted}
     */
    public void write(String act, SubjectRef subject, @Nullable String detail) {
        lines.add(new JournalLine(clock.instant(), actor.id().orElse(null), act, subject, detail));
    }

    public void write(String act, SubjectRef subject) {
        write(act, subject, null);
    }

    /** The same for somebody who is not signed in at the moment, because what they do came by mail. */
    public void writeAs(UUID person, String act, SubjectRef subject) {
        lines.add(new JournalLine(clock.instant(), person, act, subject, null));
    }

    /** The lines on one thing, or on all when none is named; newest first. */
    public Page<JournalEntry> read(@Nullable SubjectRef subject, @Nullable Long before, int limit) {
        return Page.of(lines.list(subject, before, limit + 1), limit, line -> Long.toString(line.id))
                .map(JournalLine::entry);
    }

    /** One line, by the id it is shown with. */
    public Optional<JournalEntry> line(long id) {
        return lines.find(id).map(JournalLine::entry);
    }

    /** What one person did, newest first, at most so many lines. */
    public List<JournalEntry> by(UUID person, int limit) {
        return lines.by(person, limit).stream().map(JournalLine::entry).toList();
    }
}
