package org.corridor.campaign.priority;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** A change of status that is asked for. */
public record StatusMove(
        @NotNull PriorityStatus status,

        @Size(max = 2000) @Pattern(regexp = Texts.PROSE) @Nullable
        String note) {}
