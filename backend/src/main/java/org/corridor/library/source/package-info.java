/**
 * Reads what other libraries of practices publish, without a database or a server: a page goes in, and its practices
 * come out as facts with a list of what had to be repaired, or the page is refused as a whole with lines and reasons.
 * It decides nothing for an editor: what the source leaves open stays open and visible.
 */
@NullMarked
package org.corridor.library.source;

import org.jspecify.annotations.NullMarked;
