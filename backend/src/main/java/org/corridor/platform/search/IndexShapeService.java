package org.corridor.platform.search;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Which shape each kind's index was written in, and whether it is still the right one. */
@Dependent
@Transactional(REQUIRES_NEW)
class IndexShapeService {
    private final IndexMarkRepository marks;

    @Inject
    IndexShapeService(IndexMarkRepository marks) {
        this.marks = marks;
    }

    boolean fits(IndexedKind kind) {
        return marks.shape(kind.kind()).equals(Optional.of(now(kind)));
    }

    /** Notes that the index of this kind was written by this program. */
    void written(IndexedKind kind) {
        marks.remember(kind.kind(), now(kind));
    }

    private String now(IndexedKind kind) {
        return IndexShape.of(marks.fields(kind.entity()), kind.version());
    }
}
