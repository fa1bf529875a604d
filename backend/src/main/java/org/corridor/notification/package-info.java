/**
 * Being told: who follows what, what they are told on the site and by mail, and how they end it. Other rooms say that
 * something happened ({@link org.corridor.platform.subject.Happening}); this room knows who wants to know and how.
 *
 * <p>Divided by noun; arrows point to what may be imported: {@code follow, preference ← unsubscription ← notice}.
 */
@NullMarked
package org.corridor.notification;

import org.jspecify.annotations.NullMarked;
