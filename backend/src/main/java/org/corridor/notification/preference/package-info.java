/** What somebody wants by mail, and how: a matrix of kinds of notice and ways to get them, and the rhythm of the digest. */
@NullMarked
package org.corridor.notification.preference;

import org.jspecify.annotations.NullMarked;
