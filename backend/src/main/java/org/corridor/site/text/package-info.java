/** The texts of the pages in the four interface languages, from the same files as the web app's. */
@NullMarked
package org.corridor.site.text;

import org.jspecify.annotations.NullMarked;
