package org.corridor.discussion.own;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.corridor.discussion.OwnCommentService;
import org.corridor.discussion.suspension.DiscussingSuspensionService;
import org.corridor.platform.subject.PersonalData;

/** What this room gives to the export of what is kept about somebody. */
@Dependent
class DiscussionData implements PersonalData {
    private final OwnCommentService comments;
    private final OwnThreadService own;
    private final DiscussingSuspensionService suspensions;

    @Inject
    DiscussionData(OwnCommentService comments, OwnThreadService own, DiscussingSuspensionService suspensions) {
        this.comments = comments;
        this.own = own;
        this.suspensions = suspensions;
    }

    @Override
    public String room() {
        return "discussion";
    }

    @Override
    public DiscussionRecord about(UUID person) {
        return new DiscussionRecord(
                comments.by(person), comments.reactions(person), own.drafts(person), suspensions.about(person));
    }
}
