/**
 * What a person keeps in a discussion for themselves: a draft, and how far they have read.
 */
@NullMarked
package org.corridor.discussion.own;

import org.jspecify.annotations.NullMarked;
