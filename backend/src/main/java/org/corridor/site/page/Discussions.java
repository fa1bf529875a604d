package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.corridor.discussion.ThreadPage;
import org.corridor.discussion.ThreadQuery;
import org.corridor.discussion.ThreadService;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** The part of a discussion that a page carries in its first answer: light enough for a thin line. */
@Dependent
class Discussions {
    private static final int BEGINNINGS = 10;
    private static final int MOST = 24_000;

    private final ThreadService threads;

    @Inject
    Discussions(ThreadService threads) {
        this.threads = threads;
    }

    /** What is said about this thing, from the place on that the address names. */
    ThreadPage about(SubjectRef subject, Map<String, String[]> parameters) {
        var comment = first(parameters, "comment", "[1-9]\\d{0,11}");
        var after = first(parameters, "after", "\\d{1,12}-\\d{1,12}");
        var passage = first(parameters, "passage", "[\\w-]{1,100}");
        try {
            return read(
                    subject,
                    ThreadQuery.of(after, comment == null ? null : Long.valueOf(comment), BEGINNINGS)
                            .about(passage));
        } catch (Refused unknownComment) {
            return read(subject, ThreadQuery.of(null, null, BEGINNINGS));
        }
    }

    private ThreadPage read(SubjectRef subject, ThreadQuery question) {
        return ThreadService.light(threads.page(subject, question), MOST);
    }

    private static @Nullable String first(Map<String, String[]> parameters, String name, String form) {
        var values = parameters.get(name);
        return values == null || values.length == 0 || !values[0].matches(form) ? null : values[0];
    }
}
