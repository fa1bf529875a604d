/**
 * How one room mentions a thing of another without knowing it: a kind and an id, and the few questions every room answers
 * about its own things.
 */
@NullMarked
package org.corridor.platform.subject;

import org.jspecify.annotations.NullMarked;
