/**
 * Notices what looks like personal data in a text before others read it. Plain rules, no server.
 */
@NullMarked
package org.corridor.platform.privacy;

import org.jspecify.annotations.NullMarked;
