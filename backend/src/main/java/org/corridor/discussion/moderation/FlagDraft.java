package org.corridor.discussion.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.discussion.suspension.HouseRule;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Why somebody thinks that a moderator should look at a comment. */
public record FlagDraft(
        @NotNull @Pattern(regexp = HouseRule.WORDS) String rule,

        @Nullable @Size(max = 1000) @Pattern(regexp = Texts.PROSE)
        String note) {}
