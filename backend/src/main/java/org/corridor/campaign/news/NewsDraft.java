package org.corridor.campaign.news;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What an editor writes about something new.
 *
 * @param issuer who says it
 * @param issuedOn the day it was said; without one, the day it is published
 * @param undated nobody knows the day
 * @param language the original one
 * @param target what it is about, if that is in Corridor
 * @param targetAddress what it is about, if that is elsewhere
 * @param picture the fingerprint of a picture that was sent before
 */
public record NewsDraft(
        @NotNull @Pattern(regexp = KIND) String kind,

        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.LINE)
        String issuer,

        @Nullable LocalDate issuedOn,
        boolean undated,
        @NotNull @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language,
        @NotNull @Size(max = 4) @Valid List<@NotNull NewsWordingDraft> wordings,
        @Valid @Nullable NewsTarget target,

        @Size(max = 1000) @Pattern(regexp = SECURE_ADDRESS) @Nullable
        String targetAddress,

        @Pattern(regexp = "^[0-9a-f]{64}$") @Nullable String picture) {
    static final String KIND = "^(announcement|appeal|position-paper|study|tool|checklist|white-paper)$";
    private static final String SECURE_ADDRESS = "^https://[^\\s\"<>\\u0000-\\u001f]+$";
}
