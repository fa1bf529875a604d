package org.corridor.account.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may not do anything here for the time being.
 *
 * @param by who decided it; absent when a program did on an operator's behalf
 */
@Embeddable
record Suspension(
        @Column(name = "suspension_reason") String reason,
        @Column(name = "suspended_since") Instant since,
        @Column(name = "suspended_by") @Nullable UUID by) {}
