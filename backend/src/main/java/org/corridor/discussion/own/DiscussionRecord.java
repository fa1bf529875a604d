package org.corridor.discussion.own;

import java.util.List;
import org.corridor.discussion.OwnComment;
import org.corridor.discussion.suspension.OwnSuspension;

/** Everything this room keeps about somebody. */
public record DiscussionRecord(
        List<OwnComment> comments, List<String> reactions, List<String> drafts, List<OwnSuspension> suspensions) {}
