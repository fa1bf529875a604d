/** The letters of this room, in the languages of the interface. */
@NullMarked
package org.corridor.account.mail;

import org.jspecify.annotations.NullMarked;
