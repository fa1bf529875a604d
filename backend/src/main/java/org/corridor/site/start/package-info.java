/** Starting content that joins rooms: each room loads its own, and is told here where the others keep what it points at. */
@NullMarked
package org.corridor.site.start;

import org.jspecify.annotations.NullMarked;
