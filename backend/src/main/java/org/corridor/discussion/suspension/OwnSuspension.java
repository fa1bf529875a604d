package org.corridor.discussion.suspension;

import java.time.Instant;

/** Why and until when somebody may not write, as they are told themselves. */
public record OwnSuspension(String rule, String reason, Instant since, Instant until) {}
