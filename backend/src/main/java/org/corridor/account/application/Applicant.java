package org.corridor.account.application;

import java.util.UUID;

/** Who applied. */
public record Applicant(UUID id, String name, String email) {}
