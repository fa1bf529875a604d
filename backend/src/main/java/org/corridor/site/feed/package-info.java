/** What feed readers are given: Atom, one feed for each language. */
@NullMarked
package org.corridor.site.feed;

import org.jspecify.annotations.NullMarked;
