/**
 * The door for clients in the field, which speak OpenRosa: ODK Collect, others like it, and our own web app when it sends. The
 * same addresses stand below {@code /openrosa}, for callers who sign in or send a device's token as a password, and below
 * {@code /key/TOKEN}. Every answer, refusals too, is OpenRosa's XML.
 */
@NullMarked
package org.corridor.survey.openrosa;

import org.jspecify.annotations.NullMarked;
