/**
 * Interviews: which forms are asked, how what was said comes in, from which devices, and what becomes of it. Not how it is
 * measured: that is the module {@code surveys}.
 */
@NullMarked
package org.corridor.survey;

import org.jspecify.annotations.NullMarked;
