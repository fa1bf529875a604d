package org.corridor.discussion;

import java.time.Instant;
import java.util.List;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Something one wrote oneself, as it stands in the export of what is kept about one. */
public record OwnComment(
        long number,
        SubjectRef about,
        @Nullable String pseudonym,
        String text,
        CommentState state,
        Instant writtenAt,
        List<String> wordings) {}
