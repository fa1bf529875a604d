package org.corridor.platform.subject;

import java.util.Set;
import java.util.UUID;

/** What a room implements in which people take part in what is said about a thing of another room. */
public interface Participation {
    /** Everybody who took part there. */
    Set<UUID> tookPart(SubjectRef subject);
}
