package org.corridor.campaign.news;

/** What an editor may do with a news item as a whole. */
enum NewsMove {
    /** Let it go out at a set time; again, to set another. */
    SCHEDULE,
    /** Take it back from going out. */
    HOLD,
    PUBLISH,
    WITHDRAW,
    /** Bring a withdrawn item back to the desk. */
    RESTORE
}
