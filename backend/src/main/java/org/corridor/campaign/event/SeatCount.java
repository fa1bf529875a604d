package org.corridor.campaign.event;

/** How many have a place at an event, and how many wait for one. */
record SeatCount(long registered, long waiting) {
    static final SeatCount NONE = new SeatCount(0, 0);
}
