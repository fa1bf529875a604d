package org.corridor.campaign.quotation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What an editor writes about a quotation. Short, word for word, in the language it was said in.
 *
 * @param speaker who said it
 * @param occasion where and when
 * @param address of the source
 * @param shown whether readers find it on the home page
 */
public record QuotationDraft(
        @NotNull @Pattern(regexp = Texts.LANGUAGE) @Size(max = 10)
        String language,

        @NotBlank @Size(max = 600) @Pattern(regexp = Texts.LINE)
        String text,

        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.LINE)
        String speaker,

        @NotBlank @Size(max = 300) @Pattern(regexp = Texts.LINE)
        String occasion,

        @Size(max = 1000) @Pattern(regexp = Texts.WEB_ADDRESS) @Nullable
        String address,

        boolean shown) {}
