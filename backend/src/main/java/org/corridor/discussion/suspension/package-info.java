/**
 * Who may not take part in discussions for a while, until when and why.
 */
@NullMarked
package org.corridor.discussion.suspension;

import org.jspecify.annotations.NullMarked;
