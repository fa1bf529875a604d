package org.corridor.campaign.appeal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an appeal came to a state, and what was said of it. */
public record AppealStep(
        AppealState state, Instant at, @Nullable String note) {}
