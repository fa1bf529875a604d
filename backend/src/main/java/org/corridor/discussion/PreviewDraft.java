package org.corridor.discussion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.text.Texts;

/** A text to look at before it is sent. */
public record PreviewDraft(
        @NotNull @Size(max = CommentDraft.LONGEST) @Pattern(regexp = Texts.PROSE)
        String text) {}
