package org.corridor.platform.mail;

import java.util.UUID;

/** A message that can never arrive, in the transaction that notes it. */
public record MailGivenUp(UUID id) {}
