package org.corridor.discussion.moderation;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.platform.journal.Discretion;
import org.corridor.platform.journal.JournalEntry;

/** Whoever reports a comment is not named. */
@Dependent
class FlagDiscretion implements Discretion {
    /** The journal's word for a report. */
    static final String FLAGGED = "flagged";

    @Override
    public Set<Long> unnamed(Collection<JournalEntry> lines) {
        return lines.stream()
                .filter(line -> line.act().equals(FLAGGED))
                .map(JournalEntry::id)
                .collect(Collectors.toSet());
    }
}
