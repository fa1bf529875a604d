package org.corridor.notification.notice;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** That one read the list of notices up to the one of this moment. */
public record ReadMark(@NotNull Instant upTo) {}
