/** Coming in by invitation: a coordinator or an administrator sends a link by mail. */
@NullMarked
package org.corridor.account.invitation;

import org.jspecify.annotations.NullMarked;
