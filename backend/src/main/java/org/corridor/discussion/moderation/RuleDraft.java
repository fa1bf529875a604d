package org.corridor.discussion.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.discussion.suspension.HouseRule;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * For which rule of the house a moderator acts.
 *
 * @param note for the journal alone
 */
public record RuleDraft(
        @NotNull @Pattern(regexp = HouseRule.WORDS) String rule,

        @Nullable @Size(max = 500) @Pattern(regexp = Texts.PROSE)
        String note) {}
