package org.corridor.campaign.priority;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.corridor.platform.privacy.WithoutPersonalData;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What is to be cited. */
public record EvidenceDraft(
        @NotNull @Size(max = 40) @Pattern(regexp = "^[a-z][a-z-]*$")
        String kind,

        @NotNull UUID id,
        @NotNull EvidenceStance stance,

        @WithoutPersonalData @Size(max = 1000) @Pattern(regexp = Texts.PROSE) @Nullable
        String note) {
    EvidenceNote beside() {
        return new EvidenceNote(stance, note);
    }
}
