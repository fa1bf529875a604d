/**
 * A form as an ODK XForm: one class for each part of the document. What they are given is right; nothing is checked here.
 */
@NullMarked
package org.corridor.surveys.xlsform.xform;

import org.jspecify.annotations.NullMarked;
