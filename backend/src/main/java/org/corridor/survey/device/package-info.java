/**
 * Devices in the field: a phone with ODK Collect or the like sends with a token of its own, which its owner, or a coordinator
 * of theirs, makes and revokes. A token stands for its owner and for nothing but fetching forms and sending interviews.
 */
@NullMarked
package org.corridor.survey.device;

import org.jspecify.annotations.NullMarked;
