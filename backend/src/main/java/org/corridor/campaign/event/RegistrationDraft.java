package org.corridor.campaign.event;

/**
 * What somebody says who comes.
 *
 * @param remindDay whether they want a letter a day before
 * @param remindHour whether they want one an hour before
 */
public record RegistrationDraft(boolean remindDay, boolean remindHour) {}
