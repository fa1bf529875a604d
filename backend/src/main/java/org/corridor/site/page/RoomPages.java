package org.corridor.site.page;

import java.util.Map;
import java.util.Optional;
import org.corridor.site.text.Wording;

/** The pages of one room: each knows its own addresses. */
interface RoomPages {
    /** What stands at this address; empty if it is none of this room's. */
    Optional<Page> at(Address address, Wording w, Map<String, String[]> parameters);
}
