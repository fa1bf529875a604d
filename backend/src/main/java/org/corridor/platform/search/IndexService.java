package org.corridor.platform.search;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;
import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps the index equal to PostgreSQL. */
@Dependent
@Transactional(REQUIRES_NEW)
public class IndexService {
    private static final int AT_ONCE = 500;

    private final IndexMarkRepository marks;
    private final IndexShapeService shapes;
    private final Instance<IndexedKind> kinds;

    @Inject
    IndexService(IndexMarkRepository marks, IndexShapeService shapes, @Any Instance<IndexedKind> kinds) {
        this.marks = marks;
        this.shapes = shapes;
        this.kinds = kinds;
    }

    /** Writes the oldest marked things to the index. The marks stay: {@link #forget} removes them afterwards. */
    List<IndexMark> writeOldest() {
        var oldest = marks.oldest(AT_ONCE);
        Map<String, List<UUID>> idsByKind = oldest.stream()
                .collect(Collectors.groupingBy(
                        IndexMark::kind, LinkedHashMap::new, Collectors.mapping(IndexMark::id, Collectors.toList())));
        for (var kind : kinds) {
            var ids = idsByKind.get(kind.kind());
            if (ids != null) {
                marks.write(kind.entity(), ids);
            }
        }
        return oldest;
    }

    void forget(List<IndexMark> written) {
        written.forEach(marks::forget);
    }

    /** Writes the index of every kind anew, and says how many things of each it holds now. */
    @Transactional(NOT_SUPPORTED)
    public Map<String, Long> rebuild() {
        var counts = new HashMap<String, Long>();
        for (var kind : kinds) {
            rebuild(kind);
            counts.put(kind.kind(), marks.indexed(kind.entity()));
        }
        return counts;
    }

    /** Rebuilds what was lost as a whole, a folder that was removed or never there, and what has another shape now. */
    @Transactional(NOT_SUPPORTED)
    void rebuildWhatIsMissing() {
        for (var kind : kinds) {
            if (!shapes.fits(kind) || empty(kind)) {
                rebuild(kind);
            }
        }
    }

    private boolean empty(IndexedKind kind) {
        return marks.indexed(kind.entity()) == 0 && marks.kept(kind.entity()) > 0;
    }

    private void rebuild(IndexedKind kind) {
        try {
            marks.rebuild(kind.entity());
            shapes.written(kind);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the index was being written anew.", stopped);
        }
    }
}
