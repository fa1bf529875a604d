package org.corridor.campaign.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.corridor.account.organisation.Constituency;

/** How many people came who stand for one constituency. */
public record EventAttendance(
        @NotNull Constituency constituency,

        @Min(0) @Max(value = 100_000, message = "At most 100,000 people.")
        int people) {}
