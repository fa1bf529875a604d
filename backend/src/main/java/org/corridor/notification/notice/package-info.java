/** What somebody is told: at once, in a digest, and always in the list on the site. */
@NullMarked
package org.corridor.notification.notice;

import org.jspecify.annotations.NullMarked;
