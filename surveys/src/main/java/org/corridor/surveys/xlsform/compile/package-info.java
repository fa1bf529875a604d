/**
 * From the cells of a workbook to a form: columns and types by the tables beside this package, the structure of the survey,
 * and every rule a workbook must keep. It collects problems and goes on, so that an author sees all of them.
 */
@NullMarked
package org.corridor.surveys.xlsform.compile;

import org.jspecify.annotations.NullMarked;
