/** What a client sent, read without trusting it, and what a study learns from it by the meaning of questions. */
@NullMarked
package org.corridor.surveys.submission;

import org.jspecify.annotations.NullMarked;
