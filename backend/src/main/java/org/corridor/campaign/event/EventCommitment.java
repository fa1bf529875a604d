package org.corridor.campaign.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something promised at an event.
 *
 * @param by who promised it
 * @param due the day by which it will be kept, if one was named
 */
public record EventCommitment(
        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.LINE)
        String by,

        @NotBlank @Size(max = 500) @Pattern(regexp = Texts.LINE)
        String what,

        @Nullable LocalDate due) {
    EventCommitment tidied() {
        return new EventCommitment(by.strip(), what.strip(), due);
    }
}
