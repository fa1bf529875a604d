package org.corridor.account.person;

import java.util.UUID;

/** Somebody came with a token of their own for the first time. */
public record NewcomerArrived(UUID person, String email) {}
