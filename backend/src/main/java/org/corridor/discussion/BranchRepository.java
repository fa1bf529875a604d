package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;

/** Moves a comment and everything that answers it, in PostgreSQL. */
@Dependent
class BranchRepository {
    private final EntityManager entityManager;

    @Inject
    BranchRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Names that people write under in a branch go with it: whoever answers there is not named by the move. */
    void movePseudonyms(UUID comment, UUID thread) {
        entityManager
                .createNativeQuery("""
                        insert into discussion_pseudonym (thread_id, person_id, name)
                        select distinct cast(:thread as uuid), p.person_id, p.name from discussion_comment moved
                        join discussion_comment c on c.root_id = moved.root_id and c.pseudonym is not null
                        join discussion_pseudonym p on p.thread_id = moved.thread_id and p.person_id = c.author_id
                        where moved.id = :comment on conflict do nothing""")
                .setParameter("comment", comment)
                .setParameter("thread", thread)
                .executeUpdate();
    }

    /** The comment begins a branch of this thread; what answers it takes the places that {@link Place#answer} would give. */
    void move(UUID comment, UUID thread) {
        entityManager
                .createNativeQuery("""
                        with recursive moved (id, depth, branch) as (
                            select id, 0, cast(0 as bigint) from discussion_comment where id = :comment
                            union all
                            select c.id, least(m.depth + 1, 2), case when m.depth = 0 then c.number else m.branch end
                            from discussion_comment c join moved m on c.answered_id = m.id)
                        update discussion_comment c set thread_id = :thread, root_id = :comment, depth = moved.depth,
                            branch = moved.branch, version = c.version + case when c.id = :comment then 1 else 0 end,
                            answered_id = case when c.id = :comment then null else c.answered_id end
                        from moved where c.id = moved.id""")
                .setParameter("comment", comment)
                .setParameter("thread", thread)
                .executeUpdate();
        entityManager.clear();
    }

    /** Counts anew what a move has changed. */
    void count(Collection<UUID> threads, Collection<UUID> roots) {
        entityManager.createNativeQuery("""
                        update discussion_thread t set comments = (select count(*) from discussion_comment c
                            where c.thread_id = t.id and c.state = 'published') where t.id in (:threads)""").setParameter("threads", threads).executeUpdate();
        entityManager.createNativeQuery("""
                        update discussion_comment r set replies = (select count(*) from discussion_comment c
                            where c.root_id = r.id and c.depth > 0) where r.id in (:roots)""").setParameter("roots", roots).executeUpdate();
    }
}
