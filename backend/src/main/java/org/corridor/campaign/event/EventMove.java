package org.corridor.campaign.event;

/** What an editor may do with an event as a whole. */
enum EventMove {
    PUBLISH,
    /** It will not take place. */
    CANCEL,
    WITHDRAW,
    /** Bring a withdrawn event back to the desk. */
    RESTORE
}
