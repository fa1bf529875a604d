package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.corridor.platform.subject.Subjects;

/** Puts together what somebody reads of the things a priority cites. */
@Dependent
class EvidenceReader {
    private final EvidenceRepository evidence;
    private final Subjects subjects;

    @Inject
    EvidenceReader(EvidenceRepository evidence, Subjects subjects) {
        this.evidence = evidence;
        this.subjects = subjects;
    }

    List<EvidenceView> all(Priority priority, Onlooker who) {
        var cited = evidence.list(priority.id);
        var now = subjects.find(cited.stream().map(Evidence::subject).toList(), who.viewer());
        return cited.stream()
                .filter(piece -> piece.outlasts() || now.containsKey(piece.subject()))
                .map(piece -> piece.view(now.get(piece.subject())))
                .toList();
    }
}
