/** People: their arrival at the door, their profile, their roles, suspension. */
@NullMarked
package org.corridor.account.person;

import org.jspecify.annotations.NullMarked;
