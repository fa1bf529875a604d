package org.corridor.platform.subject;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What each room implements for every kind of thing that others may mention. */
public interface SubjectKind {
    /** The kind, as in {@link SubjectRef}. */
    String kind();

    /** Those of these things that exist and that this viewer may see; the others are left out without a word. */
    Map<UUID, SubjectSummary> find(Collection<UUID> ids, Viewer viewer);

    /** What those of these things say at present that this viewer may see, in Markdown; nothing where a thing is no words of somebody. */
    default Map<UUID, String> words(Collection<UUID> ids, Viewer viewer) {
        return Map.of();
    }

    /** Whether what the journal says about such a thing beside the act is for those alone who may see the thing. */
    default boolean discreet() {
        return false;
    }

    /** The one whose page stands at this path, if it is one of these things. It may still be hidden from a viewer. */
    default Optional<UUID> at(String path) {
        return Optional.empty();
    }
}
