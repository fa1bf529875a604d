package org.corridor.campaign.event;

/** An event that somebody is on the list of. */
public record MyEvent(EventSummary event, RegistrationView registration) {}
