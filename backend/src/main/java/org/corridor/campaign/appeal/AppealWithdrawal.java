package org.corridor.campaign.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.text.Texts;

/** Why an appeal is not upheld any more. */
public record AppealWithdrawal(
        @NotBlank @Size(max = 2000) @Pattern(regexp = Texts.PROSE)
        String reason) {}
