package org.corridor.campaign.priority;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.privacy.WithoutPersonalData;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** How a citation stands to the demand, and what is said beside it. */
public record EvidenceNote(
        @NotNull EvidenceStance stance,

        @WithoutPersonalData @Size(max = 1000) @Pattern(regexp = Texts.PROSE) @Nullable
        String note) {}
