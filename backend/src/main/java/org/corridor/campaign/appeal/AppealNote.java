package org.corridor.campaign.appeal;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What there is to say about a move: where the appeal was handed over, why it opens again. */
public record AppealNote(
        @Size(max = 2000) @Pattern(regexp = Texts.PROSE) @Nullable
        String note) {
    @Nullable
    String text() {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
