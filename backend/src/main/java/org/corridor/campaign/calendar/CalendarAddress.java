package org.corridor.campaign.calendar;

import java.time.Instant;

/** The address of a personal calendar, told once. */
public record CalendarAddress(String address, Instant madeAt) {}
