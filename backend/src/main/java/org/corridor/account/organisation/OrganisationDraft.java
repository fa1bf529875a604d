package org.corridor.account.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What is written about an organisation. */
public record OrganisationDraft(
        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.LINE)
        String name,

        @Nullable @Size(max = 30) @Pattern(regexp = Texts.LINE)
        String acronym,

        @NotNull Constituency constituency,
        @Nullable @Pattern(regexp = Texts.COUNTRY) String country,

        @Nullable @Size(max = 500) @Pattern(regexp = Texts.WEB_ADDRESS)
        String website) {}
