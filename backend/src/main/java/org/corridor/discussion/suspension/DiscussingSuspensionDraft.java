package org.corridor.discussion.suspension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.corridor.platform.text.Texts;

/**
 * For which rule somebody may not write for a while, and until when.
 *
 * @param reason in the moderator's words, for the person alone
 */
public record DiscussingSuspensionDraft(
        @NotNull @Pattern(regexp = HouseRule.WORDS) String rule,

        @NotBlank @Size(max = 500) @Pattern(regexp = Texts.PROSE)
        String reason,

        @NotNull Instant until) {}
