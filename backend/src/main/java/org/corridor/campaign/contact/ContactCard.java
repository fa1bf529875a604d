package org.corridor.campaign.contact;

/**
 * How the coordination is reached.
 *
 * @param to its mailbox
 */
public record ContactCard(String to) {}
