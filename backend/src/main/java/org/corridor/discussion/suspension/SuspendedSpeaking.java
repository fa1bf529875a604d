package org.corridor.discussion.suspension;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.corridor.platform.subject.SpeakingRules;

/** Who is suspended from discussing proposes no other words either. */
@Dependent
class SuspendedSpeaking implements SpeakingRules {
    private final DiscussingSuspensionService suspensions;

    @Inject
    SuspendedSpeaking(DiscussingSuspensionService suspensions) {
        this.suspensions = suspensions;
    }

    @Override
    public void refuseSilenced(UUID person) {
        suspensions.refuseSuspended(person);
    }
}
