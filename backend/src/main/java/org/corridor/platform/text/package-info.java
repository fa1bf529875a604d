/** What text from outside may hold, and text with its matches marked. */
@NullMarked
package org.corridor.platform.text;

import org.jspecify.annotations.NullMarked;
