/** Work that recurs while the server runs: one loop, and whatever implements {@link org.corridor.platform.work.Recurring}. */
@NullMarked
package org.corridor.platform.work;

import org.jspecify.annotations.NullMarked;
