package org.corridor.account.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why and since when somebody may not do anything here.
 *
 * @param by the name of who decided it; absent when it was a program on an operator's behalf
 */
public record SuspensionView(
        String reason, Instant since, @Nullable String by) {}
