package org.corridor.platform.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.corridor.platform.subject.SubjectRef;

/** Leaves a mark, in the caller's transaction, that a thing must be written to the index anew. */
@Dependent
public class IndexMarks {
    private final IndexMarkRepository marks;

    @Inject
    IndexMarks(IndexMarkRepository marks) {
        this.marks = marks;
    }

    public void mark(SubjectRef changed) {
        marks.mark(changed);
    }
}
