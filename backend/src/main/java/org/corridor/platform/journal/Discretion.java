package org.corridor.platform.journal;

import java.util.Collection;
import java.util.Set;

/** What a room implements in which people act without being named: the journal keeps who it was, and names them only on demand. */
public interface Discretion {
    /** The ids of those of these lines that do not name who acted. */
    Set<Long> unnamed(Collection<JournalEntry> lines);
}
