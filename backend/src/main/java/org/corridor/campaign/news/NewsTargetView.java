package org.corridor.campaign.news;

import org.jspecify.annotations.Nullable;

/**
 * What a news item is about, as a link.
 *
 * @param kind of the thing in Corridor; absent for what lies elsewhere
 * @param title as it reads now; an address elsewhere stands for itself
 * @param address a path within Corridor, or a whole address
 */
public record NewsTargetView(@Nullable String kind, String title, String address) {}
