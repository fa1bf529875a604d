/** Declining a request: every reason the application has, and how each reads on the wire (RFC 9457). */
@NullMarked
package org.corridor.platform.problem;

import org.jspecify.annotations.NullMarked;
