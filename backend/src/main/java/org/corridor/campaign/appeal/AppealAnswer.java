package org.corridor.campaign.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What an addressee answered.
 *
 * @param by who answered
 * @param language in which they did
 * @param text their words or what they come to, in Markdown
 * @param consequence what the coalition makes of it
 */
public record AppealAnswer(
        @NotNull @PastOrPresent LocalDate on,

        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.LINE)
        String by,

        @NotNull @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language,

        @NotBlank @Size(max = 20_000) @Pattern(regexp = Texts.PROSE)
        String text,

        @NotNull AppealOutcome outcome,

        @Size(max = 2000) @Pattern(regexp = Texts.PROSE) @Nullable
        String consequence) {
    AppealAnswer tidied() {
        return new AppealAnswer(
                on,
                by.strip(),
                language,
                text.strip(),
                outcome,
                consequence == null || consequence.isBlank() ? null : consequence.strip());
    }
}
