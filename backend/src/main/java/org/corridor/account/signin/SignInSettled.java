package org.corridor.account.signin;

import java.time.Instant;
import java.util.UUID;

/** Sign-in now stands as decided for this person: tokens it gives from this moment carry the decided roles. */
public record SignInSettled(UUID person, Instant at) {}
