package org.corridor.notification.notice;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.subject.SubjectSummary;
import org.corridor.platform.subject.Subjects;
import org.corridor.platform.subject.Viewer;

/**
 * What there is to tell of tidings at present: a thing that is out of somebody's sight is not told of, and what somebody said
 * is told in the words it has now.
 *
 * @param things as the reader may see them
 * @param words by whose they are
 */
record Present(Map<SubjectRef, SubjectSummary> things, Map<SubjectRef, String> words) {
    /** A tiding as it can be told now. */
    record Told(SubjectSummary thing, String text, String address) {}

    static Present of(Collection<Tiding> tidings, Subjects subjects, Viewer viewer) {
        var said = tidings.stream().flatMap(tiding -> tiding.said().stream()).collect(Collectors.toSet());
        var mentioned = tidings.stream().map(Tiding::subject).collect(Collectors.toCollection(HashSet::new));
        mentioned.addAll(said);
        return new Present(new HashMap<>(subjects.find(mentioned, viewer)), subjects.words(said, viewer));
    }

    /** Nothing where the reader may not see it any more. */
    Optional<Told> of(Tiding tiding) {
        var thing = things.get(tiding.subject());
        if (thing == null) {
            return Optional.empty();
        }
        return tiding.said().isEmpty()
                ? Optional.of(new Told(thing, tiding.text, tiding.address))
                : tiding.said().flatMap(said -> said(thing, said));
    }

    private Optional<Told> said(SubjectSummary thing, SubjectRef said) {
        var where = things.get(said);
        var text = words.get(said);
        return where == null || text == null ? Optional.empty() : Optional.of(new Told(thing, text, where.address()));
    }
}
