package org.corridor.campaign.priority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.text.Texts;

/**
 * What all who took part in a consultation are told at its end.
 *
 * @param note what came of it, in Markdown
 */
public record ConsultationClosing(
        @NotBlank @Size(max = 4000) @Pattern(regexp = Texts.PROSE)
        String note) {}
