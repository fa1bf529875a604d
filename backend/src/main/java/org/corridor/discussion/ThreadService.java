package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.account.CurrentPerson;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** What people read in discussions. Each method is one transaction. */
@Dependent
@Transactional
public class ThreadService {
    /** Answers shown below a beginning before one asks for more. */
    private static final int REPLIES = 10;
    /** The same below the comment that a link leads to. */
    private static final int REPLIES_SOUGHT = 100;
    /** What a comment weighs in a page beside its text, in characters. */
    private static final int FRAME = 1_500;

    private final ThreadRepository threads;
    private final CommentRepository comments;
    private final CommentViews views;
    private final Discussed discussed;
    private final CurrentPerson current;

    @Inject
    ThreadService(
            ThreadRepository threads,
            CommentRepository comments,
            CommentViews views,
            Discussed discussed,
            CurrentPerson current) {
        this.threads = threads;
        this.comments = comments;
        this.views = views;
        this.discussed = discussed;
        this.current = current;
    }

    /** Part of the discussion about a thing. */
    public ThreadPage page(SubjectRef subject, ThreadQuery question) {
        var rules = discussed.rules(subject, current.viewer());
        var found = threads.find(subject);
        var passages = found.isEmpty() || rules.passages().isEmpty()
                ? Map.<String, Integer>of()
                : comments.aboutPassages(found.get().id);
        var empty = ThreadPage.of(subject, rules, found.orElse(null), passages);
        if (found.isEmpty()) {
            return empty;
        }
        var thread = found.get().id;
        if (question.comment == null) {
            var page = beginnings(thread, question, question.afterKey());
            return empty.with(
                    branches(page.items(), null),
                    page.next(),
                    question.afterKey().isEmpty());
        }
        var sought = comments.numbered(question.comment);
        if (!sought.threadId.equals(thread)) {
            var other = discussed.summary(threads.get(sought.threadId).subject(), current.viewer());
            return empty.moved(Discussed.address(other, sought.number));
        }
        return at(sought, question, empty);
    }

    /** The part that begins where this comment stands. */
    private ThreadPage at(Comment sought, ThreadQuery question, ThreadPage empty) {
        var root = sought.beginning() ? sought : comments.get(sought.rootId);
        var page = beginnings(sought.threadId, question, Optional.of(new ReadingKey(0, root.number - 1)));
        var first = !comments.before(root);
        return empty.with(branches(page.items(), sought), page.next(), first);
    }

    private Page<Comment> beginnings(UUID thread, ThreadQuery question, Optional<ReadingKey> after) {
        return Page.of(
                comments.roots(thread, question, after),
                question.limit,
                last -> new ReadingKey(last.reactions, last.number).text());
    }

    private List<ThreadBranch> branches(List<Comment> roots, @Nullable Comment sought) {
        var replies = comments.firstReplies(roots.stream().map(root -> root.id).toList(), REPLIES + 1).stream()
                .collect(Collectors.groupingBy(reply -> reply.rootId));
        var begun = true;
        var most = REPLIES;
        if (sought != null && !sought.beginning()) {
            begun = comments.get(sought.rootId).replies <= REPLIES_SOUGHT;
            most = REPLIES_SOUGHT;
            var from = begun ? ReadingKey.BEFORE_ALL : new ReadingKey(sought.branch, sought.number - 1);
            replies.put(sought.rootId, comments.replies(sought.rootId, from, REPLIES_SOUGHT + 1));
        }
        var parts = new ArrayList<Page<Comment>>();
        for (var root : roots) {
            var limit = sought != null && sought.rootId.equals(root.id) ? most : REPLIES;
            parts.add(Page.of(replies.getOrDefault(root.id, List.of()), limit, ThreadService::key));
        }
        return drawn(roots, parts, begun ? null : sought);
    }

    private List<ThreadBranch> drawn(List<Comment> roots, List<Page<Comment>> replies, @Nullable Comment entered) {
        var all = Stream.concat(roots.stream(), replies.stream().flatMap(part -> part.items().stream()))
                .toList();
        var drawn = views.of(all, current.viewer());
        var branches = new ArrayList<ThreadBranch>();
        int reached = roots.size();
        for (int at = 0; at < roots.size(); at++) {
            var part = replies.get(at);
            var begun = entered == null || !entered.rootId.equals(roots.get(at).id);
            var shown =
                    List.copyOf(drawn.subList(reached, reached + part.items().size()));
            branches.add(new ThreadBranch(drawn.get(at), shown, part.next(), begun));
            reached += part.items().size();
        }
        return branches;
    }

    /** Further answers below a beginning, in the order of reading. */
    Page<CommentView> replies(UUID id, PageRequest page) {
        var root = comments.get(id);
        discussed.rules(threads.get(root.threadId).subject(), current.viewer());
        var after = page.after().map(ReadingKey::read).orElse(ReadingKey.BEFORE_ALL);
        var found = Page.of(comments.replies(root.id, after, page.limit() + 1), page.limit(), ThreadService::key);
        return new Page<>(views.of(found.items(), current.viewer()), found.next());
    }

    private static String key(Comment reply) {
        return new ReadingKey(reply.branch, reply.number).text();
    }

    /** As much of a page as weighs no more than this with its texts, one beginning at least. */
    public static ThreadPage light(ThreadPage page, int most) {
        var kept = new ArrayList<ThreadBranch>();
        int weight = 0;
        for (var branch : page.items()) {
            weight += weight(branch.comment())
                    + branch.replies().stream().mapToInt(ThreadService::weight).sum();
            if (weight > most && !kept.isEmpty()) {
                var last = kept.getLast().comment();
                return page.with(List.copyOf(kept), new ReadingKey(0, last.number()).text(), page.begun());
            }
            kept.add(branch);
        }
        return page;
    }

    private static int weight(CommentView comment) {
        var html = comment.html();
        return FRAME + 2 * (html == null ? 0 : html.length());
    }
}
