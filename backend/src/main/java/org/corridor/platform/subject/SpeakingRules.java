package org.corridor.platform.subject;

import java.util.UUID;

/** What a room implements that may take the floor from somebody, and what every room asks in which people speak in public. */
public interface SpeakingRules {
    /** Refuses who may not speak now, with the reason. */
    void refuseSilenced(UUID person);
}
