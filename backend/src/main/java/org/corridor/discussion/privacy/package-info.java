/**
 * Notices what looks like personal data in a text before it is posted. Plain rules, no server.
 */
@NullMarked
package org.corridor.discussion.privacy;

import org.jspecify.annotations.NullMarked;
