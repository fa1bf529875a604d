/**
 * Keeping discussions decent: reports, the queue of those who look at them, what they may do, and a log that members can read.
 */
@NullMarked
package org.corridor.discussion.moderation;

import org.jspecify.annotations.NullMarked;
