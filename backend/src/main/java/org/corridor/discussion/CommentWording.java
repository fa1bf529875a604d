package org.corridor.discussion;

import java.time.Instant;
import java.util.List;
import org.corridor.platform.text.TextDifference.Change;

/**
 * A wording of a comment, against the one before it.
 *
 * @param struck whether its words were taken out for good
 * @param strikable whether this reader may take them out
 */
public record CommentWording(
        long version, Instant at, boolean struck, boolean strikable, List<CommentWordingPart> parts) {
    /** Some words and how they stand to the wording before. */
    public record CommentWordingPart(String text, Change change) {}
}
