package org.corridor.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.text.Markdown;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody said about a thing, or in answer to somebody else. */
@Entity
@Table(name = "discussion_comment")
class Comment {
    /** How others mention a comment. */
    static final String KIND = "comment";

    @Id
    UUID id = UUID.randomUUID();

    /** As it is cited; rises with time within a thread. */
    long number;

    @Version
    long version = 1;

    @Column(name = "thread_id")
    UUID threadId;

    @Column(name = "root_id")
    UUID rootId;

    @Column(name = "answered_id")
    @Nullable
    UUID answeredId;

    int depth;
    long branch;

    @Column(name = "author_id")
    UUID authorId;

    @Nullable
    String pseudonym;

    String text;

    @Nullable
    Stance stance;

    @Column(name = "passage_key")
    @Nullable
    String passageKey;

    /** The passage as it read when this was written. */
    @Column(name = "passage_text")
    @Nullable
    String passageText;

    @Column(name = "quoted_id")
    @Nullable
    UUID quotedId;

    @Column(name = "quoted_words")
    @Nullable
    String quotedWords;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> mentions = List.of();

    CommentState state = CommentState.PUBLISHED;

    @Column(name = "state_at")
    @Nullable
    Instant stateAt;

    @Column(name = "hidden_rule")
    @Nullable
    String hiddenRule;

    @Column(name = "written_at")
    Instant writtenAt;

    @Column(name = "edited_at")
    @Nullable
    Instant editedAt;

    /** Answers below a beginning, and reactions. Counted by the repository, beside the version. */
    @Column(updatable = false)
    int replies;

    @Column(updatable = false)
    int reactions;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    @SuppressWarnings("NullAway.Init") // the place is set below
    Comment(long number, UUID threadId, UUID authorId, String text, Instant now) {
        this.number = number;
        this.threadId = threadId;
        this.authorId = authorId;
        this.text = text.strip();
        this.writtenAt = now;
        stand(Place.beginning(id));
    }

    /** Puts it below the comment it answers. */
    void answer(Comment answered) {
        if (!answered.readable()) {
            throw new Refused(new RuleBroken("comment-gone", "This comment can no longer be answered."));
        }
        answeredId = answered.id;
        stand(answered.place().answer(number));
    }

    private void stand(Place place) {
        rootId = place.root();
        depth = place.depth();
        branch = place.branch();
    }

    Place place() {
        return new Place(rootId, depth, branch);
    }

    /** By which voice it is heard: empty for its author's own name, else the pseudonym and where it is used. */
    String voice() {
        return pseudonym == null ? "" : threadId + " " + pseudonym;
    }

    boolean readable() {
        return state == CommentState.PUBLISHED;
    }

    boolean beginning() {
        return depth == 0;
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }

    /** Whether it answers another than the one it stands below. */
    boolean answersElsewhere(Comment answered) {
        return depth == Place.DEEPEST && answered.number != branch;
    }

    /** Whether it reads so now, marks and breaks of lines aside. */
    boolean says(String words) {
        return words(Markdown.plain(text)).contains(words(words));
    }

    static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Whether what it quotes still stands there. */
    boolean quotes(Comment quoted) {
        return quotedWords == null || quoted.says(quotedWords);
    }

    /** What it quotes is gone for good; that it quoted stays. */
    void dropQuote() {
        quotedWords = "";
    }

    /** The author's other words. */
    void revise(String revised, List<UUID> mentioned, Instant now) {
        refuseGone();
        text = revised.strip();
        mentions = List.copyOf(mentioned);
        editedAt = now;
    }

    void delete(Instant now) {
        refuseGone();
        state = CommentState.DELETED;
        stateAt = now;
    }

    void hide(String rule, Instant now) {
        refuseGone();
        state = CommentState.HIDDEN;
        hiddenRule = rule;
        stateAt = now;
    }

    void show() {
        if (state != CommentState.HIDDEN) {
            throw new Refused(new RuleBroken("comment-shown", "This comment is not hidden."));
        }
        state = CommentState.PUBLISHED;
        hiddenRule = null;
        stateAt = null;
    }

    /** What is deleted or hidden is only ever brought back by whoever took it away. */
    private void refuseGone() {
        if (!readable()) {
            throw new Refused(new RuleBroken("comment-gone", "This comment is deleted or hidden."));
        }
    }

    /** For everybody but its author there is nothing to change here. */
    void refuseOthers(UUID person) {
        if (!authorId.equals(person)) {
            throw new Refused(new NotFound("comment of yours", id));
        }
    }

    SubjectRef ref() {
        return new SubjectRef(KIND, id);
    }
}
