/** What search engines are told: which addresses there are, and which to leave alone. */
@NullMarked
package org.corridor.site.sitemap;

import org.jspecify.annotations.NullMarked;
