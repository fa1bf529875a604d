/** The journal for those who audit: its lines with the names of people and things. */
@NullMarked
package org.corridor.account.journal;

import org.jspecify.annotations.NullMarked;
