package org.corridor.campaign.priority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.privacy.WithoutPersonalData;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Other words that somebody proposes.
 *
 * @param paragraph the key of the one to word anew; or of the one after which to add, absent before all
 * @param before the words that its author saw there; empty for an addition
 */
public record AmendmentDraft(
        @NotNull AmendmentKind kind,

        @Pattern(regexp = "^p[1-9]\\d{0,5}$") @Nullable String paragraph,

        @NotNull @Size(max = 4000) @Pattern(regexp = Texts.PROSE)
        String before,

        @WithoutPersonalData @NotBlank @Size(max = 4000) @Pattern(regexp = Texts.PROSE)
        String words,

        @WithoutPersonalData @NotBlank @Size(max = 4000) @Pattern(regexp = Texts.PROSE)
        String reasons) {}
