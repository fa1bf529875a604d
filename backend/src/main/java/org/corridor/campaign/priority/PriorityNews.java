package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.platform.journal.CurrentActor;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.subject.Happening;
import org.jspecify.annotations.Nullable;

/** Says what was done with a priority: to the journal, and to whoever follows it. */
@Dependent
class PriorityNews {
    private final Journal journal;
    private final CurrentActor actor;
    private final Event<Happening> happenings;
    private final InstantSource clock;

    @Inject
    PriorityNews(Journal journal, CurrentActor actor, Event<Happening> happenings, InstantSource clock) {
        this.journal = journal;
        this.actor = actor;
        this.happenings = happenings;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void write(String act, Priority priority, @Nullable String detail) {
        journal.write(act, priority.ref(), detail);
    }

    void tell(Priority priority, String what, String text, Set<UUID> concerned) {
        fire(priority, what, text, priority.address(), concerned);
    }

    /** That somebody proposed other words, to those who will decide about them. */
    void tellProposed(Priority priority, Amendment amendment) {
        var deciding = new HashSet<>(priority.facilitators);
        Optional.ofNullable(priority.owner).ifPresent(deciding::add);
        fire(priority, "proposed", amendment.reasons, amendment.address(priority), deciding);
    }

    /** The outcome of an amendment, to its author. */
    void tellDecided(Priority priority, Amendment amendment) {
        fire(
                priority,
                "decided",
                Objects.requireNonNullElse(amendment.outcome, ""),
                amendment.address(priority),
                Set.of(amendment.author));
    }

    private void fire(Priority priority, String what, String text, String address, Set<UUID> concerned) {
        happenings.fire(
                new Happening(priority.ref(), what, actor.id().orElse(null), text, address, Set.copyOf(concerned)));
    }
}
