/**
 * Public pages as the first answer shows them: complete without scripts, in the markup that the web app then takes over.
 * Shows what the rooms give it; knows no rules of theirs.
 */
@NullMarked
package org.corridor.site.page;

import org.jspecify.annotations.NullMarked;
