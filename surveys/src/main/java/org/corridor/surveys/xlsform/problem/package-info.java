/**
 * What can be wrong with a workbook: a catalogue of codes with one sentence each, and the place that is to blame. It knows
 * nothing of how a form is compiled.
 */
@NullMarked
package org.corridor.surveys.xlsform.problem;

import org.jspecify.annotations.NullMarked;
