package org.corridor.campaign.priority;

/** A priority's title and demand in one language. */
public record PriorityHeading(String language, String title, String demand) {}
