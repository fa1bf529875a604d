package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.Discussable;
import org.corridor.platform.subject.DiscussionRules;
import org.corridor.platform.subject.Offered;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.subject.SubjectSummary;
import org.corridor.platform.subject.Subjects;
import org.corridor.platform.subject.Viewer;

/** What the rooms say about the things that are discussed. */
@Dependent
public class Discussed {
    private final Offered<Discussable> kinds;
    private final Subjects subjects;

    @Inject
    Discussed(@Any Instance<Discussable> kinds, Subjects subjects) {
        this.kinds = new Offered<>(kinds);
        this.subjects = subjects;
    }

    /** How this may be discussed; refused where it does not exist, is not this viewer's to see, or is never discussed. */
    public DiscussionRules rules(SubjectRef subject, Viewer viewer) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(subject.kind()))
                .findFirst()
                .flatMap(kind -> kind.rules(subject.id(), viewer))
                .orElseThrow(() -> unknown(subject));
    }

    /** Its title and address; refused where this viewer may not see it. */
    public SubjectSummary summary(SubjectRef subject, Viewer viewer) {
        return subjects.find(subject, viewer).orElseThrow(() -> unknown(subject));
    }

    /** Those of these things that this viewer may see. */
    Set<SubjectRef> inSight(Collection<SubjectRef> things, Viewer viewer) {
        return things.isEmpty() ? Set.of() : subjects.find(things, viewer).keySet();
    }

    /** What is discussed at this path, where this viewer may see it. */
    Optional<SubjectRef> at(String path, Viewer viewer) {
        return subjects.at(path, viewer).map(SubjectSummary::ref);
    }

    /** Where a comment on it is read. */
    static String address(SubjectSummary subject, long number) {
        return "%s?comment=%d#c%d".formatted(subject.address(), number, number);
    }

    private static Refused unknown(SubjectRef subject) {
        return new Refused(new NotFound("discussion about " + subject.kind(), subject.id()));
    }
}
