package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.discussion.CommentWording.CommentWordingPart;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.privacy.PersonalText;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.text.TextDifference;

/** What comments said before, and taking it out for good. Each method is one transaction, or part of its caller's. */
@Dependent
@Transactional
public class WordingService {
    private final CommentRepository comments;
    private final ThreadRepository threads;
    private final Discussed discussed;
    private final Writers writers;
    private final Journal journal;
    private final InstantSource clock;

    @Inject
    WordingService(
            CommentRepository comments,
            ThreadRepository threads,
            Discussed discussed,
            Writers writers,
            Journal journal,
            InstantSource clock) {
        this.comments = comments;
        this.threads = threads;
        this.discussed = discussed;
        this.writers = writers;
        this.journal = journal;
        this.clock = clock;
    }

    /** Every wording of a comment, newest first, each with what changed. */
    Page<CommentWording> list(UUID id, PageRequest page) {
        var comment = visible(id);
        var before = page.after().map(WordingService::number).orElse(Long.MAX_VALUE);
        var found = comments.versions(id, before, page.limit() + 2);
        var wordings = new ArrayList<CommentWording>();
        for (int at = 0; at < Math.min(found.size(), page.limit() + 1); at++) {
            var wording = found.get(at);
            var earlier = at + 1 < found.size() ? found.get(at + 1).text : "";
            var old = at > 0 || page.after().isPresent();
            wordings.add(new CommentWording(
                    wording.version,
                    wording.at,
                    wording.struck(),
                    old && strikable(comment, wording),
                    wording.struck() ? List.of() : parts(earlier, wording.text)));
        }
        return Page.of(wordings, page.limit(), last -> Long.toString(last.version()));
    }

    /** The author takes out words that could lead to a person. */
    void strikeOwn(UUID id, long version) {
        var author = writers.member();
        var comment = visible(id);
        comment.refuseOthers(author);
        var wording = old(comment, version);
        if (!wording.struck() && PersonalText.findings(wording.text).isEmpty()) {
            throw new Refused(
                    new RuleBroken(
                            "wording-harmless",
                            "Nothing in these words seems to lead to a person. Report the comment, and a moderator looks at them."));
        }
        strike(comment, wording);
    }

    /** A moderator takes out whatever they see reason to. False when it was out before. */
    public boolean strike(UUID id, long version) {
        var comment = visible(id);
        return strike(comment, old(comment, version));
    }

    private boolean strike(Comment comment, CommentVersion wording) {
        if (wording.struck()) {
            return false;
        }
        wording.strike(clock.instant());
        comments.quoting(comment.id).stream()
                .filter(quoting -> !quoting.quotes(comment))
                .forEach(Comment::dropQuote);
        journal.write("wording-struck", comment.ref(), Long.toString(wording.version));
        return true;
    }

    private CommentVersion old(Comment comment, long version) {
        var wording = comments.version(comment.id, version);
        if (comments.versions(comment.id, Long.MAX_VALUE, 1).getFirst().version == version) {
            throw new Refused(new RuleBroken(
                    "wording-current", "This is how the comment reads now: it can be edited, deleted or hidden."));
        }
        return wording;
    }

    private boolean strikable(Comment comment, CommentVersion wording) {
        return !wording.struck() && (moderating() || strikableByAuthor(comment, wording));
    }

    private boolean strikableByAuthor(Comment comment, CommentVersion wording) {
        return writers.viewer().person().filter(comment.authorId::equals).isPresent()
                && !PersonalText.findings(wording.text).isEmpty();
    }

    /** What cannot be seen is not discussed for this reader; the words of what is gone are for those who moderate. */
    private Comment visible(UUID id) {
        var comment = comments.get(id);
        discussed.rules(threads.get(comment.threadId).subject(), writers.viewer());
        if (!comment.readable() && !moderating()) {
            throw new Refused(new NotFound(Comment.KIND, id));
        }
        return comment;
    }

    private boolean moderating() {
        return writers.viewer().has(Roles.MODERATOR) || writers.viewer().has(Roles.ADMIN);
    }

    private static List<CommentWordingPart> parts(String before, String after) {
        return TextDifference.between(before, after).stream()
                .map(part -> new CommentWordingPart(part.text(), part.change()))
                .toList();
    }

    private static long number(String key) {
        if (!key.matches("\\d{1,18}")) {
            throw PageRequest.unknownPlace();
        }
        return Long.parseLong(key);
    }
}
