package org.corridor.campaign.priority;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What is written about a priority.
 *
 * @param language in which it was written first
 * @param translations at most one for each of the other languages
 * @param consultationUntil the last day on which amendments are taken
 * @param ownerId who answers for it
 * @param facilitatorIds who else decides amendments
 * @param circleIds who reads it while only a working circle does
 */
public record PriorityDraft(
        @NotNull @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language,

        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.LINE)
        String title,

        @NotBlank @Size(max = 600) @Pattern(regexp = Texts.LINE)
        String demand,

        @NotNull @Size(min = 1, max = 100) @Valid List<@NotNull Paragraph> paragraphs,
        @NotNull @Size(max = 3) @Valid List<@NotNull PriorityTranslation> translations,
        @NotNull PriorityVisibility visibility,
        @Nullable LocalDate consultationUntil,
        @Nullable UUID ownerId,
        @NotNull @Size(max = 20) List<@NotNull UUID> facilitatorIds,
        @NotNull @Size(max = 200) List<@NotNull UUID> circleIds) {}
