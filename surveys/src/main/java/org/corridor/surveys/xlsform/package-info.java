/**
 * The XLSForm compiler: workbooks in, ODK XForms out, or every reason why not. {@code docs/xlsform.md} tells how it is built.
 */
@NullMarked
package org.corridor.surveys.xlsform;

import org.jspecify.annotations.NullMarked;
