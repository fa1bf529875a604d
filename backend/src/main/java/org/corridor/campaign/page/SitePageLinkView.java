package org.corridor.campaign.page;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to read or to watch, as a link.
 *
 * @param kind of the thing in Corridor; absent for what lies elsewhere
 * @param id of the thing in Corridor
 * @param address a path within Corridor, or a whole address
 */
public record SitePageLinkView(
        @Nullable String kind,
        @Nullable UUID id,
        String title,
        String address,
        @Nullable String note) {}
