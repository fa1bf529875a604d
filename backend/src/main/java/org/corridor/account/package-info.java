/**
 * People and what they may do here: who somebody is beside what sign-in knows, organisations, how people come in (by
 * application or by invitation), what they are assigned to, suspension. Passwords, sessions and the roles themselves are
 * kept by sign-in; this room decides about them and tells sign-in.
 *
 * <p>Here are the words that other rooms need. The rest is divided by noun; arrows point to what may be imported:
 * {@code organisation, signin, mail ← assignment ← person ← {application, invitation} ← me}, and {@code person ← journal}.
 */
@NullMarked
package org.corridor.account;

import org.jspecify.annotations.NullMarked;
