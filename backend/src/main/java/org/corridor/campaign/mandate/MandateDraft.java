package org.corridor.campaign.mandate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.corridor.platform.text.Texts;

/**
 * On whose word somebody speaks for an organisation.
 *
 * @param giver the person or body that decided
 * @param on the day they did
 * @param text what was decided
 */
public record MandateDraft(
        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.LINE)
        String giver,

        @NotNull @PastOrPresent LocalDate on,

        @NotBlank @Size(max = 2000) @Pattern(regexp = Texts.PROSE)
        String text) {}
