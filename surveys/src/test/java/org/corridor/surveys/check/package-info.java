/** Rules tried on submissions. */
@NullMarked
package org.corridor.surveys.check;

import org.jspecify.annotations.NullMarked;
