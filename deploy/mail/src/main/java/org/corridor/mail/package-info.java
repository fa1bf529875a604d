/**
 * Mail of a demonstration instance: taken like a mail server would, kept in a folder, never sent on, but for
 * answers, which wait in a mailbox until they are fetched. Not for
 * production, where a real relay takes its place.
 */
@NullMarked
package org.corridor.mail;

import org.jspecify.annotations.NullMarked;
