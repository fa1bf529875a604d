package org.corridor.notification.follow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * What a level is set for: one thing, all things of a kind, or everything.
 *
 * @param kind absent for everything
 * @param id absent for all of a kind
 */
public record Place(@Nullable String kind, @Nullable UUID id) {
    public static final Place EVERYTHING = new Place(null, null);

    /** This place and those around it, nearest first. */
    public List<Place> outwards() {
        if (kind == null) {
            return List.of(EVERYTHING);
        }
        var ofKind = new Place(kind, null);
        return id == null ? List.of(ofKind, EVERYTHING) : List.of(this, ofKind, EVERYTHING);
    }

    /** The one thing, where it is one. */
    public Optional<SubjectRef> subject() {
        return kind == null || id == null ? Optional.empty() : Optional.of(new SubjectRef(kind, id));
    }
}
