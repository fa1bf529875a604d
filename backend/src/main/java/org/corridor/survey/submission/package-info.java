/**
 * Interviews as they come in: kept as they were received, encrypted under a key of their own, beside the answers that may be
 * counted; checked against their form, corrected in further versions, only counted where somebody did not agree, destroyed
 * where somebody takes their word back. Whoever writes here keeps what people said out of logs, journal and refusals.
 */
@NullMarked
package org.corridor.survey.submission;

import org.jspecify.annotations.NullMarked;
