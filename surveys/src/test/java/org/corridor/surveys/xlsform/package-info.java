/** Forms as their authors write them, compiled and answered. */
@NullMarked
package org.corridor.surveys.xlsform;

import org.jspecify.annotations.NullMarked;
