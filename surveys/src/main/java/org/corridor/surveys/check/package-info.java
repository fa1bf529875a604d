/** Whether a submission holds to the rules of the very version of the form it was made with. Findings flag; they refuse nothing. */
@NullMarked
package org.corridor.surveys.check;

import org.jspecify.annotations.NullMarked;
