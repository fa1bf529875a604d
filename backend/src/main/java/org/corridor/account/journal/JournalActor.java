package org.corridor.account.journal;

import java.util.UUID;

/** Who did something: a person, or a program on an operator's behalf. */
public record JournalActor(UUID id, String name) {}
