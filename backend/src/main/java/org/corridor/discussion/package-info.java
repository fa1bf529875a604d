/**
 * Discussion: one thread for each thing that may be discussed, whatever room it belongs to. It keeps who said what in answer to whom and
 * every wording of it; it knows the things discussed only through {@code platform.subject}.
 */
@NullMarked
package org.corridor.discussion;

import org.jspecify.annotations.NullMarked;
