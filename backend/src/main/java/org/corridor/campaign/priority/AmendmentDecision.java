package org.corridor.campaign.priority;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.privacy.WithoutPersonalData;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a facilitator decides about an amendment.
 *
 * @param outcome accepted: its words stand from now on; merged: part of it, in the words given here or elsewhere in the text;
 *     declined
 * @param note why; needed unless it is accepted
 * @param words what shall stand there when it is merged
 * @param priorityVersion the version of the priority that was read before deciding
 */
public record AmendmentDecision(
        @NotNull AmendmentState outcome,

        @WithoutPersonalData @Size(max = 4000) @Pattern(regexp = Texts.PROSE) @Nullable
        String note,

        @WithoutPersonalData @Size(min = 1, max = 4000) @Pattern(regexp = Texts.PROSE) @Nullable
        String words,

        long priorityVersion) {
    boolean silent() {
        return note == null || note.isBlank();
    }
}
