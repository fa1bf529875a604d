package org.corridor.discussion.own;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.platform.subject.SubjectRef;

/** Drafts and marks in PostgreSQL: one of each for a person and a thread. */
@Dependent
class OwnThreadRepository {
    /** Numbers of comments that somebody has not seen, counted up to here. */
    static final int COUNTED = 100;

    private final EntityManager entityManager;

    @Inject
    OwnThreadRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<OwnDraft> draft(UUID person, SubjectRef subject) {
        Stream<?> rows = entityManager
                .createNativeQuery("""
                        select text, reply_to from discussion_draft
                        where person_id = :person and subject_kind = :kind and subject_id = :id""", Object[].class)
                .setParameter("person", person)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultStream();
        return rows.map(Object[].class::cast)
                .map(row -> new OwnDraft((String) row[0], (UUID) row[1]))
                .findFirst();
    }

    void keep(UUID person, SubjectRef subject, OwnDraft draft, Instant now) {
        entityManager
                .createNativeQuery("""
                        insert into discussion_draft (person_id, subject_kind, subject_id, text, reply_to, updated_at)
                        values (:person, :kind, :id, :text, cast(nullif(:replyTo, '') as uuid), :now)
                        on conflict (person_id, subject_kind, subject_id)
                        do update set text = excluded.text, reply_to = excluded.reply_to, updated_at = excluded.updated_at""")
                .setParameter("person", person)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("text", draft.text())
                .setParameter(
                        "replyTo",
                        draft.replyTo() == null ? "" : draft.replyTo().toString())
                .setParameter("now", now)
                .executeUpdate();
    }

    void discard(UUID person, SubjectRef subject) {
        entityManager
                .createNativeQuery("""
                        delete from discussion_draft
                        where person_id = :person and subject_kind = :kind and subject_id = :id""")
                .setParameter("person", person)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .executeUpdate();
    }

    /** How far somebody has read; never goes back. */
    void mark(UUID person, UUID thread, long number) {
        entityManager
                .createNativeQuery("""
                        insert into discussion_read (person_id, thread_id, number)
                        select :person, :thread, least(:number, max(number)) from discussion_comment
                        where thread_id = :thread having max(number) is not null
                        on conflict (person_id, thread_id)
                        do update set number = greatest(discussion_read.number, excluded.number)""")
                .setParameter("person", person)
                .setParameter("thread", thread)
                .setParameter("number", number)
                .executeUpdate();
    }

    long readTo(UUID person, UUID thread) {
        Stream<?> rows = entityManager
                .createNativeQuery(
                        "select number from discussion_read where person_id = :person and thread_id = :thread",
                        Long.class)
                .setParameter("person", person)
                .setParameter("thread", thread)
                .getResultStream();
        return rows.map(Long.class::cast).findFirst().orElse(0L);
    }

    /** Numbers of what others wrote after this one, oldest first. */
    List<Long> unread(UUID person, UUID thread, long after) {
        Stream<?> rows = entityManager
                .createNativeQuery("""
                        select number from discussion_comment
                        where thread_id = :thread and state = 'published' and number > :after and author_id <> :person
                        order by number""", Long.class)
                .setParameter("thread", thread)
                .setParameter("after", after)
                .setParameter("person", person)
                .setMaxResults(COUNTED)
                .getResultStream();
        return rows.map(Long.class::cast).toList();
    }

    /** The thread about a thing, once somebody has written in it, and the name this person writes under there. */
    Optional<ThreadName> thread(UUID person, SubjectRef subject) {
        Stream<?> rows = entityManager
                .createNativeQuery("""
                        select t.id, p.name from discussion_thread t
                        left join discussion_pseudonym p on p.thread_id = t.id and p.person_id = :person
                        where t.subject_kind = :kind and t.subject_id = :id""", Object[].class)
                .setParameter("person", person)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultStream();
        return rows.map(Object[].class::cast)
                .map(row -> new ThreadName((UUID) row[0], Optional.ofNullable((String) row[1])))
                .findFirst();
    }

    record ThreadName(UUID thread, Optional<String> pseudonym) {}

    /** The drafts somebody has not sent. */
    List<String> drafts(UUID person) {
        Stream<?> rows = entityManager
                .createNativeQuery(
                        "select text from discussion_draft where person_id = :person order by updated_at", String.class)
                .setParameter("person", person)
                .getResultStream();
        return rows.map(String.class::cast).toList();
    }
}
