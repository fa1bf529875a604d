package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;

/** Comments in PostgreSQL, with every wording of them. */
@Dependent
class CommentRepository {
    private final EntityManager entityManager;
    private final ThreadRepository threads;

    @Inject
    CommentRepository(EntityManager entityManager, ThreadRepository threads) {
        this.threads = threads;
        this.entityManager = entityManager;
    }

    Optional<Comment> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Comment.class, id));
    }

    Comment get(UUID id) {
        return find(id).orElseThrow(() -> new Refused(new NotFound(Comment.KIND, id)));
    }

    /** The comment as it stands now, whatever was read of it before in this transaction. */
    Optional<Comment> findNow(UUID id) {
        var comment = find(id);
        comment.ifPresent(entityManager::refresh);
        return comment;
    }

    /** The comment as the caller last saw it; it stays where it is and as it is until the transaction ends. */
    Comment get(UUID id, long expectedVersion) {
        var comment = get(id);
        threads.stay(comment.threadId);
        entityManager.refresh(comment, LockModeType.PESSIMISTIC_WRITE);
        if (!comment.hasVersion(expectedVersion)) {
            throw new Refused(new Stale(Comment.KIND));
        }
        return comment;
    }

    Comment numbered(long number) {
        return entityManager
                .createQuery("select c from Comment c where c.number = :number", Comment.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(new NotFound(Comment.KIND, number)));
    }

    List<Comment> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select c from Comment c where c.id in (:ids)", Comment.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Beginnings of a thread in some order: a range of an index, wherever in the thread it lies. */
    List<Comment> roots(UUID thread, ThreadQuery question, Optional<ReadingKey> after) {
        var order = question.order();
        var passage = question.passageKey();
        var condition = switch (order) {
            case OLDEST -> " and c.number > :number order by c.number";
            case NEWEST -> " and c.number < :number order by c.number desc";
            case REACTIONS ->
                " and (c.reactions, c.number) < (:reactions, :number) order by c.reactions desc, c.number desc";
        };
        var from = after.orElse(new ReadingKey(Integer.MAX_VALUE, order == CommentOrder.OLDEST ? 0 : Long.MAX_VALUE));
        var query = entityManager
                .createQuery(
                        "select c from Comment c where c.threadId = :thread and c.depth = 0"
                                + (passage.isEmpty() ? "" : " and c.passageKey = :passage") + condition,
                        Comment.class)
                .setParameter("thread", thread)
                .setParameter("number", from.second())
                .setMaxResults(question.limit + 1);
        if (order == CommentOrder.REACTIONS) {
            query.setParameter("reactions", (int) from.first());
        }
        passage.ifPresent(key -> query.setParameter("passage", key));
        return query.getResultList();
    }

    /** Whether this beginning is not the first of its thread. */
    boolean before(Comment root) {
        return !entityManager
                .createQuery(
                        "select 1 from Comment c where c.threadId = :thread and c.depth = 0 and c.number < :number",
                        Integer.class)
                .setParameter("thread", root.threadId)
                .setParameter("number", root.number)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** How many readable beginnings are about each passage. */
    Map<String, Integer> aboutPassages(UUID thread) {
        return entityManager
                .createQuery(
                        "select c.passageKey, count(c) from Comment c where c.threadId = :thread and c.depth = 0"
                                + " and c.passageKey is not null and c.state = :state group by c.passageKey",
                        Object[].class)
                .setParameter("thread", thread)
                .setParameter("state", CommentState.PUBLISHED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** The first answers to each of these beginnings, in the order of reading: as many short ranges of an index. */
    @SuppressWarnings("unchecked") // a native query knows its entity, but not its type
    List<Comment> firstReplies(Collection<UUID> roots, int mostEach) {
        return roots.isEmpty()
                ? List.of()
                : entityManager
                        .createNativeQuery("""
                                select r.* from discussion_comment root cross join lateral (
                                    select * from discussion_comment c where c.root_id = root.id and c.depth > 0
                                    order by c.branch, c.number limit :most) r
                                where root.id in (:roots) order by r.root_id, r.branch, r.number""", Comment.class)
                        .setParameter("roots", roots)
                        .setParameter("most", mostEach)
                        .getResultList();
    }

    /** Answers below a beginning after a place in the order of reading. */
    List<Comment> replies(UUID root, ReadingKey after, int most) {
        return entityManager
                .createQuery(
                        "select c from Comment c where c.rootId = :root and c.depth > 0"
                                + " and (c.branch, c.number) > (:branch, :number) order by c.branch, c.number",
                        Comment.class)
                .setParameter("root", root)
                .setParameter("branch", after.first())
                .setParameter("number", after.second())
                .setMaxResults(most)
                .getResultList();
    }

    long nextNumber() {
        return ((Number) entityManager
                        .createNativeQuery("select nextval('discussion_comment_number')")
                        .getSingleResult())
                .longValue();
    }

    /** Writes now, so that the view carries the new version, and keeps the wording. */
    void save(Comment comment, Instant now) {
        touch(comment);
        entityManager.persist(new CommentVersion(comment, now));
    }

    /** Writes a change that leaves the wording as it is. */
    void touch(Comment comment) {
        entityManager.persist(comment);
        entityManager.flush();
    }

    /** So many more answers and readable comments. Last in a transaction: writers in one thread wait for each other here. */
    void count(Comment comment, int replies, int readable) {
        if (!comment.beginning() && replies != 0) {
            change("update discussion_comment set replies = replies + :by where id = :id", comment.rootId, replies);
        }
        change("update discussion_thread set comments = comments + :by where id = :id", comment.threadId, readable);
    }

    private void change(String statement, UUID id, int by) {
        entityManager
                .createNativeQuery(statement)
                .setParameter("id", id)
                .setParameter("by", by)
                .executeUpdate();
    }

    /** A wording, held until the transaction ends. */
    CommentVersion version(UUID comment, long version) {
        var wording = entityManager.find(
                CommentVersion.class, new CommentVersion.Key(comment, version), LockModeType.PESSIMISTIC_WRITE);
        if (wording == null) {
            throw new Refused(new NotFound("wording", version));
        }
        return wording;
    }

    /** Comments that quote this one. */
    List<Comment> quoting(UUID comment) {
        return entityManager
                .createQuery("select c from Comment c where c.quotedId = :comment", Comment.class)
                .setParameter("comment", comment)
                .getResultList();
    }

    List<CommentVersion> versions(UUID comment, long before, int most) {
        return entityManager
                .createQuery(
                        "select v from CommentVersion v where v.commentId = :comment and v.version < :before"
                                + " order by v.version desc",
                        CommentVersion.class)
                .setParameter("comment", comment)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether somebody said the very same in this thread since then. */
    boolean said(UUID author, UUID thread, String text, Instant since) {
        return !entityManager
                .createQuery(
                        "select 1 from Comment c where c.authorId = :author and c.threadId = :thread"
                                + " and c.text = :text and c.writtenAt >= :since",
                        Integer.class)
                .setParameter("author", author)
                .setParameter("thread", thread)
                .setParameter("text", text.strip())
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The name that somebody wrote under in a branch instead of their own, the latest if they were several. */
    Optional<String> pseudonym(UUID author, UUID root) {
        return entityManager
                .createQuery(
                        "select c.pseudonym from Comment c where c.rootId = :root and c.authorId = :author"
                                + " and c.pseudonym is not null order by c.number desc",
                        String.class)
                .setParameter("root", root)
                .setParameter("author", author)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Everybody whose words can be read in a thread. */
    Set<UUID> authors(UUID thread) {
        return entityManager
                .createQuery(
                        "select distinct c.authorId from Comment c where c.threadId = :thread and c.state = :state",
                        UUID.class)
                .setParameter("thread", thread)
                .setParameter("state", CommentState.PUBLISHED)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Everything somebody wrote, oldest first. */
    List<Comment> by(UUID author, int most) {
        return entityManager
                .createQuery("select c from Comment c where c.authorId = :author order by c.number", Comment.class)
                .setParameter("author", author)
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes the words out of what was deleted before this moment. */
    int purge(Instant before) {
        entityManager.createNativeQuery("""
                        update discussion_comment_version v set text = '' from discussion_comment c
                        where c.id = v.comment_id and c.state = 'deleted' and c.state_at < :before and v.text <> ''""").setParameter("before", before).executeUpdate();
        return entityManager
                .createNativeQuery("""
                        update discussion_comment set text = '', passage_text = case when passage_key is null then null
                            else '' end, quoted_words = case when quoted_id is null then null else '' end
                        where state = 'deleted' and state_at < :before and text <> ''""")
                .setParameter("before", before)
                .executeUpdate();
    }
}
