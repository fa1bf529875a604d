/** XForms read back. */
@NullMarked
package org.corridor.surveys.form;

import org.jspecify.annotations.NullMarked;
