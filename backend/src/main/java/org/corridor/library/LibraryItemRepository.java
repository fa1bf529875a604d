package org.corridor.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.http.Json;
import org.corridor.platform.journal.CurrentActor;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.search.IndexMarks;
import org.jspecify.annotations.Nullable;

/** Library items in PostgreSQL. Saving keeps the version and marks the item for the index. */
@Dependent
class LibraryItemRepository {
    private final EntityManager entityManager;
    private final IndexMarks marks;
    private final CurrentActor actor;

    @Inject
    LibraryItemRepository(EntityManager entityManager, IndexMarks marks, CurrentActor actor) {
        this.entityManager = entityManager;
        this.marks = marks;
        this.actor = actor;
    }

    Optional<LibraryItem> find(UUID id) {
        return Optional.ofNullable(entityManager.find(LibraryItem.class, id));
    }

    LibraryItem get(UUID id) {
        return find(id).orElseThrow(() -> new Refused(new NotFound("library item", id)));
    }

    /** The item as its editor last saw it. */
    LibraryItem get(UUID id, long expectedVersion) {
        var item = entityManager.find(LibraryItem.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (item == null) {
            throw new Refused(new NotFound("library item", id));
        }
        if (!item.hasVersion(expectedVersion)) {
            throw new Refused(new Stale("library item"));
        }
        return item;
    }

    Optional<LibraryItem> numbered(long number) {
        return entityManager
                .createQuery("select i from LibraryItem i where i.number = :number", LibraryItem.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<LibraryItem> titled(String title) {
        return entityManager
                .createQuery(
                        "select i from LibraryItem i where i.title = :title and i.withdrawnBecause is null order by i.number",
                        LibraryItem.class)
                .setParameter("title", title)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<LibraryItem> all(Collection<UUID> ids) {
        return entityManager
                .createQuery("select i from LibraryItem i where i.id in :ids", LibraryItem.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The item a source knows by this title. */
    Optional<LibraryItem> fromSource(String name, String title) {
        return entityManager
                .createQuery(
                        "select i from LibraryItem i where i.source.name = :name and i.source.title = :title",
                        LibraryItem.class)
                .setParameter("name", name)
                .setParameter("title", title)
                .getResultStream()
                .findFirst();
    }

    /** Addresses of all shared items, for the sitemap: number and last change, in the order of numbers. */
    List<Object[]> addresses(long afterNumber, int most) {
        return entityManager
                .createQuery(
                        "select i.number, i.updatedAt from LibraryItem i"
                                + " where i.withdrawnBecause is null and i.number > :after order by i.number",
                        Object[].class)
                .setParameter("after", afterNumber)
                .setMaxResults(most)
                .getResultList();
    }

    long nextNumber() {
        return ((Number) entityManager
                        .createNativeQuery("select nextval('library_item_number')")
                        .getSingleResult())
                .longValue();
    }

    /** Writes now, so that the view carries the new version; keeps that version, and marks the item for the index. */
    LibraryItem save(LibraryItem item) {
        entityManager.persist(item);
        entityManager.flush();
        var view = item.view();
        entityManager.persist(new ItemVersion(view, json(view), actor.id().orElse(null)));
        marks.mark(item.ref());
        return item;
    }

    List<ItemVersion> versions(UUID item, @Nullable Long before, int most) {
        return entityManager
                .createQuery(
                        "select v from ItemVersion v where v.itemId = :item and v.version < :before order by v.version desc",
                        ItemVersion.class)
                .setParameter("item", item)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<ItemVersion> version(UUID item, long version) {
        return Optional.ofNullable(entityManager.find(ItemVersion.class, new ItemVersion.Key(item, version)));
    }

    private static String json(LibraryItemView view) {
        try {
            return Json.MAPPER.writeValueAsString(view);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An item can always be written as JSON.", broken);
        }
    }
}
