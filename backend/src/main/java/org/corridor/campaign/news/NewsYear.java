package org.corridor.campaign.news;

/**
 * A drawer of the archive.
 *
 * @param year four digits, or {@code undated}
 * @param count of published items
 */
public record NewsYear(String year, long count) {}
