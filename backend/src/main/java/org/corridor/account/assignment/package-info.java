/** What people are assigned to: a study, a country or a corridor, an organisation; and how far that reaches. */
@NullMarked
package org.corridor.account.assignment;

import org.jspecify.annotations.NullMarked;
