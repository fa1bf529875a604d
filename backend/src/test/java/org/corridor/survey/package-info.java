/** Interviews for tests: forms, answers, and clients that send them. */
@org.jspecify.annotations.NullMarked
package org.corridor.survey;
