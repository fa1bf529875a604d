/** The clock, so that nothing reads the time on its own. */
@NullMarked
package org.corridor.platform.time;

import org.jspecify.annotations.NullMarked;
