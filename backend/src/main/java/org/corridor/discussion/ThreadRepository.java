package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.text.LookAlike;

/** Threads in PostgreSQL, and the names some write under in them. */
@Dependent
class ThreadRepository {
    private final EntityManager entityManager;

    @Inject
    ThreadRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<DiscussionThread> find(SubjectRef subject) {
        return entityManager
                .createQuery(
                        "select t from DiscussionThread t where t.subjectKind = :kind and t.subjectId = :id",
                        DiscussionThread.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultStream()
                .findFirst();
    }

    DiscussionThread get(UUID id) {
        return entityManager.find(DiscussionThread.class, id);
    }

    /** The thread as its moderator last saw it; 0 stands for one that nobody has written in yet. */
    DiscussionThread get(SubjectRef subject, long expectedVersion, Instant now) {
        var thread = open(subject, now);
        if (thread.version != expectedVersion) {
            throw new Refused(new Stale("discussion"));
        }
        return thread;
    }

    /** The thread about this thing, begun now if there was none: two who begin it at once get the same. */
    DiscussionThread open(SubjectRef subject, Instant now) {
        var known = find(subject);
        if (known.isPresent()) {
            return known.get();
        }
        entityManager
                .createNativeQuery("""
                        insert into discussion_thread (id, version, subject_kind, subject_id, comments, created_at)
                        values (:id, 0, :kind, :subject, 0, :now)
                        on conflict (subject_kind, subject_id) do nothing""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .setParameter("now", now)
                .executeUpdate();
        return find(subject).orElseThrow();
    }

    /** Nothing is moved out of this thread or into it until the transaction ends; others write meanwhile. */
    void stay(UUID thread) {
        entityManager
                .createNativeQuery("select id from discussion_thread where id = :id for key share", UUID.class)
                .setParameter("id", thread)
                .getResultList();
    }

    /** Nobody adds to these threads until the transaction ends. Always in the same order, so that two moves never wait for each other. */
    void hold(Collection<UUID> threads) {
        entityManager
                .createNativeQuery(
                        "select id from discussion_thread where id in (:ids) order by id for update", UUID.class)
                .setParameter("ids", threads)
                .getResultList();
    }

    /** Writes now, so that the view carries the new version. */
    void save(DiscussionThread thread) {
        entityManager.persist(thread);
        entityManager.flush();
    }

    Optional<String> pseudonym(UUID thread, UUID person) {
        Stream<?> rows = entityManager
                .createNativeQuery(
                        "select name from discussion_pseudonym where thread_id = :thread and person_id = :person",
                        String.class)
                .setParameter("thread", thread)
                .setParameter("person", person)
                .getResultStream();
        return rows.map(String.class::cast).findFirst();
    }

    /**
     * Keeps the name somebody chose for this thread; it is theirs alone, and for good. Two who choose at once are dealt with
     * one after the other, since names that merely look alike are told apart by no index.
     */
    void keepPseudonym(UUID thread, UUID person, String name) {
        entityManager
                .createNativeQuery("select 1 from discussion_thread where id = :thread for update", Integer.class)
                .setParameter("thread", thread)
                .getSingleResult();
        if (pseudonyms(thread).anyMatch(LookAlike.of(name)) || !kept(thread, person, name)) {
            throw new Refused(new RuleBroken("pseudonym-taken", "Somebody writes under this name here already."));
        }
    }

    private Stream<String> pseudonyms(UUID thread) {
        List<?> rows = entityManager
                .createNativeQuery("select name from discussion_pseudonym where thread_id = :thread", String.class)
                .setParameter("thread", thread)
                .getResultList();
        return rows.stream().map(String.class::cast);
    }

    private boolean kept(UUID thread, UUID person, String name) {
        return entityManager
                        .createNativeQuery("""
                                insert into discussion_pseudonym (thread_id, person_id, name)
                                values (:thread, :person, :name) on conflict do nothing""")
                        .setParameter("thread", thread)
                        .setParameter("person", person)
                        .setParameter("name", name)
                        .executeUpdate()
                == 1;
    }
}
