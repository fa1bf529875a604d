package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.corridor.campaign.mandate.Speakers;
import org.corridor.platform.subject.Viewer;

/** Finds out who looks at priorities, and for whom they stand. */
@Dependent
class Onlookers {
    private final Speakers speakers;

    @Inject
    Onlookers(Speakers speakers) {
        this.speakers = speakers;
    }

    /** Whose request this is. */
    Onlooker current() {
        return new Onlooker(speakers.current());
    }

    /** The person whose request this is; refused where a program calls. */
    UUID person() {
        return speakers.person();
    }

    Onlooker of(Viewer viewer) {
        return new Onlooker(speakers.of(viewer));
    }
}
