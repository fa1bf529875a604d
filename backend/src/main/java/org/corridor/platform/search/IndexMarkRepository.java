package org.corridor.platform.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.platform.subject.SubjectRef;
import org.hibernate.search.engine.backend.metamodel.IndexFieldDescriptor;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** The marks in PostgreSQL, and the writing of what they point at. */
@Dependent
class IndexMarkRepository {
    private final EntityManager entityManager;

    @Inject
    IndexMarkRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void mark(SubjectRef changed) {
        entityManager
                .createNativeQuery("insert into index_mark (kind, id) values (:kind, :id)"
                        + " on conflict (kind, id) do update set sequence = nextval('index_mark_sequence')")
                .setParameter("kind", changed.kind())
                .setParameter("id", changed.id())
                .executeUpdate();
    }

    List<IndexMark> oldest(int most) {
        Stream<?> rows = entityManager
                .createNativeQuery(
                        "select kind, id, sequence from index_mark order by sequence limit :most", Object[].class)
                .setParameter("most", most)
                .getResultStream();
        return rows.map(row -> {
                    var columns = (Object[]) row;
                    return new IndexMark((String) columns[0], (UUID) columns[1], ((Number) columns[2]).longValue());
                })
                .toList();
    }

    /** Goes only if the thing was not marked again meanwhile. */
    void forget(IndexMark mark) {
        entityManager
                .createNativeQuery("delete from index_mark where kind = :kind and id = :id and sequence = :sequence")
                .setParameter("kind", mark.kind())
                .setParameter("id", mark.id())
                .setParameter("sequence", mark.sequence())
                .executeUpdate();
    }

    /** Writes these things to the index as they are now; when it returns, the index is on disk. */
    void write(Class<?> entity, List<UUID> ids) {
        var session = Search.session(entityManager);
        session.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.writeSync());
        var plan = session.indexingPlan();
        for (var id : ids) {
            var found = entityManager.find(entity, id);
            if (found == null) {
                plan.purge(entity, id, null);
            } else {
                plan.addOrUpdate(found);
            }
        }
        plan.execute();
    }

    /** How many entries of this kind the index holds. */
    long indexed(Class<?> entity) {
        return Search.session(entityManager)
                .search(entity)
                .where(any -> any.matchAll())
                .fetchTotalHitCount();
    }

    /** How many such things there are. */
    long kept(Class<?> entity) {
        var name = entityManager.getMetamodel().entity(entity).getName();
        return entityManager
                .createQuery("select count(e) from %s e".formatted(name), Long.class)
                .getSingleResult();
    }

    /** Throws the index of this kind away and writes it anew from PostgreSQL. */
    void rebuild(Class<?> entity) throws InterruptedException {
        Search.mapping(entityManager.getEntityManagerFactory())
                .scope(entity)
                .massIndexer()
                .dropAndCreateSchemaOnStart(true)
                .startAndWait();
    }

    /** The fields of the index of this kind as the program has them now. */
    Collection<IndexFieldDescriptor> fields(Class<?> entity) {
        return Search.mapping(entityManager.getEntityManagerFactory())
                .indexedEntity(entity)
                .indexManager()
                .descriptor()
                .staticFields();
    }

    /** The shape that the index of this kind was last written in. */
    Optional<String> shape(String kind) {
        Stream<?> shapes = entityManager
                .createNativeQuery("select shape from index_shape where kind = :kind", String.class)
                .setParameter("kind", kind)
                .getResultStream();
        return shapes.map(String.class::cast).findFirst();
    }

    void remember(String kind, String shape) {
        entityManager
                .createNativeQuery("insert into index_shape (kind, shape) values (:kind, :shape)"
                        + " on conflict (kind) do update set shape = excluded.shape")
                .setParameter("kind", kind)
                .setParameter("shape", shape)
                .executeUpdate();
    }
}
