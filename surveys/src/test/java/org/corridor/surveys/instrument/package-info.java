/** The instruments under {@code surveys/instruments}, answered as in the field. */
@NullMarked
package org.corridor.surveys.instrument;

import org.jspecify.annotations.NullMarked;
