/**
 * A workbook as text in cells, and the three ways to read one: a spreadsheet file, a folder of CSV files, Markdown tables.
 * Nothing here knows what a form is.
 */
@NullMarked
package org.corridor.surveys.xlsform.sheet;

import org.jspecify.annotations.NullMarked;
