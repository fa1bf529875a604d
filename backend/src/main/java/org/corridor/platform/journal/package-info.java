/** One line per change: who did what to which thing, and when. Lines are only ever added. */
@NullMarked
package org.corridor.platform.journal;

import org.jspecify.annotations.NullMarked;
