package org.corridor.campaign.news;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.text.Texts;

/** Why a news item is taken out of sight. */
public record NewsWithdrawal(
        @NotBlank @Size(max = 500) @Pattern(regexp = Texts.LINE)
        String reason) {}
