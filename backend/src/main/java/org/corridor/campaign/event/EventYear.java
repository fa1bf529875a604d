package org.corridor.campaign.event;

/** A year of the archive and how many events of it are over. */
public record EventYear(int year, long count) {}
