package org.corridor.library;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What an editor writes about an item.
 *
 * @param language of title, summary and text
 * @param languages the thing itself is available in
 * @param yearFrom year, or first year of a period
 * @param global covers the whole world; may stand beside countries
 * @param principles of the ILO Multilateral Framework, in the order of relevance
 */
public record LibraryItemDraft(
        @NotNull @Pattern(regexp = Vocabulary.KIND) String kind,
        @NotNull @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language,

        @NotBlank @Size(max = 300) @Pattern(regexp = Texts.LINE)
        String title,

        @NotBlank @Size(max = 2000) @Pattern(regexp = Texts.PROSE)
        String summary,

        @Size(max = 60_000) @Pattern(regexp = Texts.PROSE) @Nullable
        String text,

        @NotNull @Size(max = 40) List<@NotNull @Pattern(regexp = Texts.LANGUAGE) String> languages,
        @Min(1800) @Max(2100) @Nullable Integer yearFrom,
        @Min(1800) @Max(2100) @Nullable Integer yearTo,
        @NotNull @Size(max = 250) List<@NotNull @Pattern(regexp = Texts.COUNTRY) String> countries,
        boolean global,
        @NotNull @Size(max = 6) List<@NotNull @Pattern(regexp = Vocabulary.REGION) String> regions,
        @NotNull @Size(max = 50) @Valid List<@NotNull ResponsibleOrganisation> organisations,
        @NotNull @Size(max = 30) List<@NotNull @Size(max = 60) @Pattern(regexp = Vocabulary.THEME) String> themes,
        @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = Vocabulary.PRINCIPLE) String> principles,
        @NotNull @Size(max = 100) @Valid List<@NotNull Reference> references,

        @Size(max = 1000) @Pattern(regexp = Texts.WEB_ADDRESS) @Nullable
        String sourceAddress) {}
