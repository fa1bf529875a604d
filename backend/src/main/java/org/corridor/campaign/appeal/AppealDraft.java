package org.corridor.campaign.appeal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What an editor writes about an appeal.
 *
 * @param language the original one
 * @param signUntil the last day on which organisations sign
 */
public record AppealDraft(
        @NotNull @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language,
        @NotNull @Size(max = 4) @Valid List<@NotNull AppealWordingDraft> wordings,
        @Nullable LocalDate signUntil) {}
