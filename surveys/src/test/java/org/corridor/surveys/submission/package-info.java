/** Submissions read, hostile ones too. */
@NullMarked
package org.corridor.surveys.submission;

import org.jspecify.annotations.NullMarked;
