package org.corridor.library.source;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reading a page came to: everything on it, or the reasons why nothing was taken from it. */
public sealed interface SourceReading {
    /** The name under which the page was handed in, usually that of its file. */
    String name();

    /** The whole page was understood. */
    record Complete(
            String name,
            SourceFormat format,
            List<SourcePractice> practices,
            SourceCounts counts,
            @Nullable LocalDate updatedOn)
            implements SourceReading {
        public Complete {
            practices = List.copyOf(practices);
        }
    }

    /** Something on the page was not understood, so nothing of it counts as read. */
    record Malformed(String name, List<SourceFault> faults) implements SourceReading {
        public Malformed {
            faults = List.copyOf(faults);
        }
    }
}
