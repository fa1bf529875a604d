/** The compiler on the command line. */
@NullMarked
package org.corridor.surveys.xlsform.command;

import org.jspecify.annotations.NullMarked;
