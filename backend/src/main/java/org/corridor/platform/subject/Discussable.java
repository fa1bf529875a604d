package org.corridor.platform.subject;

import java.util.Optional;
import java.util.UUID;

/** What a room implements for every kind of thing of its own that people may discuss. */
public interface Discussable {
    /** The kind, as in {@link SubjectRef}. */
    String kind();

    /** The rules of the discussion about this thing, if it exists and this viewer may see it. */
    Optional<DiscussionRules> rules(UUID id, Viewer viewer);
}
