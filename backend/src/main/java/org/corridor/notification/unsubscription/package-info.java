/** Ending a mail from the mail itself, signed out, with one click: RFC 8058. */
@NullMarked
package org.corridor.notification.unsubscription;

import org.jspecify.annotations.NullMarked;
