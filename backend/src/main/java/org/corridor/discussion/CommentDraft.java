package org.corridor.discussion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.privacy.WithoutPersonalData;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes in a discussion.
 *
 * @param replyTo the comment that is answered
 * @param pseudonym the name to write under instead of one's own, where the thread allows it
 * @param passage the key of the passage it is about
 * @param mentions people picked by their name
 * @param namesConfirmed that what looks like a list of names was looked at and is none of people
 */
public record CommentDraft(
        @NotBlank @Size(max = CommentDraft.LONGEST) @Pattern(regexp = Texts.PROSE)
        String text,

        @Nullable UUID replyTo,
        @Nullable Stance stance,

        @Nullable @WithoutPersonalData @Size(min = 2, max = 60) @Pattern(regexp = Texts.LINE)
        String pseudonym,

        @Nullable @Size(max = 100) @Pattern(regexp = Texts.LINE)
        String passage,

        @Nullable @Valid QuoteDraft quote,
        @NotNull @Size(max = 20) List<@NotNull UUID> mentions,
        boolean namesConfirmed) {
    static final int LONGEST = 10_000;
}
