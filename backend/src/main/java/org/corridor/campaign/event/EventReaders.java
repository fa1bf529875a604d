package org.corridor.campaign.event;

import org.corridor.platform.subject.Viewer;

/** Who may read which event. */
final class EventReaders {
    private EventReaders() {}

    /** Whether somebody was let into the coalition: has any role in it. */
    static boolean admitted(Viewer viewer) {
        return viewer.person().isPresent() && !viewer.roles().isEmpty();
    }

    /** Whether an event is before this reader: never while it is a draft. */
    static boolean mayRead(CampaignEvent event, Viewer viewer) {
        return event.state.shown() && (event.visibility == EventVisibility.PUBLIC || admitted(viewer));
    }
}
