/** Requests: who calls, how much a call may carry and how often, versions, pages of a list. */
@NullMarked
package org.corridor.platform.http;

import org.jspecify.annotations.NullMarked;
