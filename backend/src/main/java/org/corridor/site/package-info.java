/**
 * What needs all rooms: the addresses of the API, the home page, public pages as the first answer shows them, the sitemap.
 * Nothing imports it.
 */
@NullMarked
package org.corridor.site;

import org.jspecify.annotations.NullMarked;
