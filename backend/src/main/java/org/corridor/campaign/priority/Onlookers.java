package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.corridor.campaign.mandate.Speakers;
import org.corridor.platform.subject.Offered;
import org.corridor.platform.subject.SpeakingRules;
import org.corridor.platform.subject.Viewer;

/** Finds out who looks at priorities, and for whom they stand. */
@Dependent
class Onlookers {
    private final Speakers speakers;
    private final Offered<SpeakingRules> rules;

    @Inject
    Onlookers(Speakers speakers, @Any Instance<SpeakingRules> rules) {
        this.speakers = speakers;
        this.rules = new Offered<>(rules);
    }

    /** Whose request this is. */
    Onlooker current() {
        return new Onlooker(speakers.current());
    }

    /** The person whose request this is; refused where a program calls. */
    UUID person() {
        return speakers.person();
    }

    /** The same, who wants to propose words of their own; refused whoever another room asked not to speak for a while. */
    UUID proposer() {
        var person = speakers.person();
        rules.stream().forEach(room -> room.refuseSilenced(person));
        return person;
    }

    Onlooker of(Viewer viewer) {
        return new Onlooker(speakers.of(viewer));
    }
}
