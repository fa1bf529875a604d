/** What people see and say about themselves, and everything that is kept about them, to take out. */
@NullMarked
package org.corridor.account.me;

import org.jspecify.annotations.NullMarked;
