package org.corridor.account.me;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that is kept about somebody.
 *
 * @param rooms what each part of Corridor keeps, by its name
 */
public record Export(UUID person, Instant exportedAt, Map<String, Object> rooms) {}
