package org.corridor.campaign.news;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of the published news, newest first, and the archive they stand in.
 *
 * @param next what to send as {@code after} for the following part; absent on the last
 * @param years of all published items
 */
public record NewsList(List<NewsSummary> items, @Nullable String next, List<NewsYear> years) {}
