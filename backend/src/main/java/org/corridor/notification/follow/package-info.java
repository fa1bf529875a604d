/** What somebody follows, and how closely: one thing, all things of a kind, or everything. The nearest word wins. */
@NullMarked
package org.corridor.notification.follow;

import org.jspecify.annotations.NullMarked;
