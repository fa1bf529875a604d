package org.corridor.campaign.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.text.Texts;

/** Why an event is cancelled, or taken out of sight. */
public record EventReason(
        @NotBlank @Size(max = 500) @Pattern(regexp = Texts.LINE)
        String reason) {}
