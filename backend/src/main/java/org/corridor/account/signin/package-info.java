/** What sign-in has to be told about people: written in the transaction that decides it, carried out right after. */
@NullMarked
package org.corridor.account.signin;

import org.jspecify.annotations.NullMarked;
