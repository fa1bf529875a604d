package org.corridor.campaign.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.corridor.platform.journal.CurrentActor;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.subject.Happening;
import org.jspecify.annotations.Nullable;

/** Says what was done with an appeal: to the journal, and to whoever follows it. */
@Dependent
class AppealNews {
    private final Journal journal;
    private final CurrentActor actor;
    private final Event<Happening> happenings;
    private final InstantSource clock;

    @Inject
    AppealNews(Journal journal, CurrentActor actor, Event<Happening> happenings, InstantSource clock) {
        this.journal = journal;
        this.actor = actor;
        this.happenings = happenings;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void write(String act, Appeal appeal, @Nullable String detail) {
        journal.write(act, appeal.ref(), detail);
    }

    /** Nobody is told of what nobody may read. */
    void tell(Appeal appeal, String what, @Nullable String text, Set<UUID> concerned) {
        if (appeal.published()) {
            var said = text == null ? "" : text;
            happenings.fire(new Happening(
                    appeal.ref(), what, actor.id().orElse(null), said, appeal.address(), Set.copyOf(concerned)));
        }
    }
}
