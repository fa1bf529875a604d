package org.corridor.discussion.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.corridor.platform.subject.SubjectRef;

/** Where a comment belongs: the discussion about this thing, as a beginning. */
public record MoveDraft(
        @NotNull @Pattern(regexp = "^[a-z-]{1,40}$") String kind,
        @NotNull UUID id) {
    SubjectRef target() {
        return new SubjectRef(kind, id);
    }
}
