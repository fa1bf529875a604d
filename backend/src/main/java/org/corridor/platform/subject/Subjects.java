package org.corridor.platform.subject;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the rooms about things that are mentioned elsewhere. */
@Dependent
public class Subjects {
    private final Offered<SubjectKind> kinds;

    @Inject
    Subjects(@Any Instance<SubjectKind> kinds) {
        this.kinds = new Offered<>(kinds);
    }

    /** Those of these things that exist and that this viewer may see: one question per kind, however many things. */
    public Map<SubjectRef, SubjectSummary> find(Collection<SubjectRef> refs, Viewer viewer) {
        var idsByKind = refs.stream()
                .collect(Collectors.groupingBy(
                        SubjectRef::kind, Collectors.mapping(SubjectRef::id, Collectors.toSet())));
        var found = new HashMap<SubjectRef, SubjectSummary>();
        kinds.stream().forEach(kind -> {
            var ids = idsByKind.get(kind.kind());
            if (ids != null) {
                kind.find(ids, viewer).values().forEach(summary -> found.put(summary.ref(), summary));
            }
        });
        return found;
    }

    /** One thing, if it exists and this viewer may see it. */
    public Optional<SubjectSummary> find(SubjectRef ref, Viewer viewer) {
        return Optional.ofNullable(find(Set.of(ref), viewer).get(ref));
    }

    /** The thing whose page stands at this path, without language prefix, if this viewer may see it. */
    public Optional<SubjectSummary> at(String path, Viewer viewer) {
        return kinds.stream()
                .flatMap(kind -> kind.at(path).map(id -> new SubjectRef(kind.kind(), id)).stream())
                .findFirst()
                .flatMap(ref -> find(ref, viewer));
    }
}
