/**
 * Mail of a demonstration instance: taken like a mail server would, kept in a folder, never sent on. Not for
 * production, where a real relay takes its place.
 */
@NullMarked
package org.corridor.mail;

import org.jspecify.annotations.NullMarked;
