package org.corridor.discussion.own;

import org.corridor.discussion.suspension.OwnSuspension;
import org.jspecify.annotations.Nullable;

/**
 * A discussion as one person left it.
 *
 * @param readTo the number of the newest comment they have seen; 0 when none
 * @param unread how many others have written since; at most 100 are counted
 * @param firstUnread the number of the first of them
 * @param pseudonym the name they write under here, once they chose one
 * @param suspension why they may not write at the moment
 */
public record OwnThread(
        @Nullable OwnDraft draft,
        long readTo,
        int unread,
        @Nullable Long firstUnread,
        @Nullable String pseudonym,
        @Nullable OwnSuspension suspension) {}
