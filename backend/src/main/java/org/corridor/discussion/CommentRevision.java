package org.corridor.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.text.Texts;

/** An author's other words for a comment. */
public record CommentRevision(
        @NotBlank @Size(max = CommentDraft.LONGEST) @Pattern(regexp = Texts.PROSE)
        String text,

        @NotNull @Size(max = 20) List<@NotNull UUID> mentions,
        boolean namesConfirmed) {}
