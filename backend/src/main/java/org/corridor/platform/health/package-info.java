/** Whether the application is alive and ready, for orchestrators. */
@NullMarked
package org.corridor.platform.health;

import org.jspecify.annotations.NullMarked;
