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
import java.util.UUID;
import java.util.function.BiFunction;
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
        return ask(refs, (kind, ids) -> kind.find(ids, viewer));
    }

    /** What these things say at present, of those that are somebody's words and that this viewer may see. */
    public Map<SubjectRef, String> words(Collection<SubjectRef> refs, Viewer viewer) {
        return ask(refs, (kind, ids) -> kind.words(ids, viewer));
    }

    /** One question to every room that knows some of these. */
    private <T> Map<SubjectRef, T> ask(
            Collection<SubjectRef> refs, BiFunction<SubjectKind, Set<UUID>, Map<UUID, T>> question) {
        var idsByKind = refs.stream()
                .collect(Collectors.groupingBy(
                        SubjectRef::kind, Collectors.mapping(SubjectRef::id, Collectors.toSet())));
        var found = new HashMap<SubjectRef, T>();
        kinds.stream()
                .filter(kind -> idsByKind.containsKey(kind.kind()))
                .forEach(kind -> question.apply(kind, idsByKind.get(kind.kind()))
                        .forEach((id, answer) -> found.put(new SubjectRef(kind.kind(), id), answer)));
        return found;
    }

    /** Whether the journal's details about this thing are for those alone who may see it. */
    public boolean discreet(SubjectRef ref) {
        return kinds.stream().anyMatch(kind -> kind.kind().equals(ref.kind()) && kind.discreet());
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
