package org.corridor.discussion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.Roles;
import org.corridor.account.person.PersonCard;
import org.corridor.discussion.CommentView.CommentAnswered;
import org.corridor.discussion.CommentView.CommentMention;
import org.corridor.discussion.CommentView.CommentPassage;
import org.corridor.discussion.CommentView.CommentQuote;
import org.corridor.discussion.CommentView.ReactionCount;
import org.corridor.platform.subject.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What one reader sees of comments.
 *
 * @param known comments that are answered or quoted
 * @param cards people who write under their own name or are mentioned; of a pseudonym nobody's card is asked for
 */
record CommentDrawing(
        Viewer viewer,
        Map<UUID, Comment> known,
        Map<UUID, PersonCard> cards,
        Map<UUID, List<ReactionCount>> reactions,
        CommentHtml html) {
    private static final List<Role> BADGES =
            List.of(Role.MODERATOR, Role.EDITOR, Role.STUDY_LEAD, Role.COORDINATOR, Role.RESEARCHER, Role.ADMIN);

    CommentView view(Comment comment) {
        var own = viewer.person().filter(comment.authorId::equals).isPresent();
        if (!readable(comment)) {
            return place(comment, own);
        }
        return new CommentView(
                comment.id,
                comment.number,
                comment.version,
                comment.state,
                comment.depth,
                author(comment),
                own && comment.readable() ? comment.text : null,
                html.of(comment.text),
                comment.stance,
                passage(comment),
                quote(comment),
                answered(comment),
                mentions(comment),
                reactions.getOrDefault(comment.id, List.of()),
                comment.replies,
                comment.writtenAt,
                comment.editedAt,
                own,
                comment.hiddenRule);
    }

    /** What is left of a comment that cannot be read: its place, and why. */
    private static CommentView place(Comment comment, boolean own) {
        return new CommentView(
                comment.id,
                comment.number,
                comment.version,
                comment.state,
                comment.depth,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                comment.replies,
                comment.writtenAt,
                null,
                own,
                comment.hiddenRule);
    }

    /** Whoever moderates sees what was taken out of sight. */
    private boolean readable(Comment comment) {
        return comment.readable() || viewer.has(Roles.MODERATOR) || viewer.has(Roles.ADMIN);
    }

    private @Nullable CommentAuthor author(Comment comment) {
        var pseudonym = comment.pseudonym;
        if (pseudonym != null) {
            return new CommentAuthor(pseudonym, true, null, null);
        }
        var card = cards.get(comment.authorId);
        return card == null
                ? null
                : new CommentAuthor(
                        card.name(),
                        false,
                        card.organisation(),
                        BADGES.stream()
                                .filter(card.roles()::contains)
                                .findFirst()
                                .orElse(null));
    }

    private @Nullable String authorName(Comment comment) {
        var author = readable(comment) ? author(comment) : null;
        return author == null ? null : author.name();
    }

    private static @Nullable CommentPassage passage(Comment comment) {
        var key = comment.passageKey;
        var text = comment.passageText;
        return key == null || text == null ? null : new CommentPassage(key, text);
    }

    private @Nullable CommentQuote quote(Comment comment) {
        var quoted = comment.quotedId == null ? null : known.get(comment.quotedId);
        return quoted == null
                ? null
                : new CommentQuote(quoted.number, authorName(quoted), readable(quoted) ? words(comment) : null);
    }

    private static @Nullable String words(Comment quoting) {
        var words = quoting.quotedWords;
        return words == null || words.isEmpty() ? null : words;
    }

    private @Nullable CommentAnswered answered(Comment comment) {
        var answered = comment.answeredId == null ? null : known.get(comment.answeredId);
        return answered == null || !comment.answersElsewhere(answered)
                ? null
                : new CommentAnswered(answered.number, authorName(answered));
    }

    private List<CommentMention> mentions(Comment comment) {
        return comment.mentions.stream()
                .map(cards::get)
                .filter(Objects::nonNull)
                .map(card -> new CommentMention(card.id(), card.name()))
                .toList();
    }
}
