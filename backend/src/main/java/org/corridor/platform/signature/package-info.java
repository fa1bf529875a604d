/** What this installation signs, so that it knows its own words again when they come back. */
@NullMarked
package org.corridor.platform.signature;

import org.jspecify.annotations.NullMarked;
