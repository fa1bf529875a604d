package org.corridor.campaign.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody without an account writes to the coordination.
 *
 * @param name as they want to be called; may be left out
 * @param email to answer to
 * @param language of the page they wrote on
 * @param website a field that people do not see: whoever fills it is a machine
 */
public record ContactMessage(
        @Size(max = 200) @Pattern(regexp = Texts.LINE) @Nullable
        String name,

        @NotBlank @Size(max = 254) @Email @Pattern(regexp = Texts.LINE)
        String email,

        @NotNull @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language,

        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.LINE)
        String subject,

        @NotBlank @Size(max = 5000) @Pattern(regexp = Texts.PROSE)
        String text,

        @Size(max = 300) @Nullable String website) {
    boolean byMachine() {
        return website != null && !website.isBlank();
    }
}
