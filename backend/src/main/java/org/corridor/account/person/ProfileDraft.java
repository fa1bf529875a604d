package org.corridor.account.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about themselves.
 *
 * @param languages they speak or read
 * @param interfaceLanguage in which Corridor speaks to them; absent where their browser decides
 */
public record ProfileDraft(
        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.LINE)
        String name,

        @Nullable UUID organisationId,
        @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = Texts.LANGUAGE) String> languages,

        @Nullable @Pattern(regexp = Texts.INTERFACE_LANGUAGE)
        String interfaceLanguage) {}
