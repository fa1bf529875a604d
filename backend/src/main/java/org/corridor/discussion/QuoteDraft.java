package org.corridor.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.corridor.platform.text.Texts;

/** Words taken from another comment, as they can be read there. */
public record QuoteDraft(
        @NotNull UUID comment,

        @NotBlank @Size(max = 1000) @Pattern(regexp = Texts.PROSE)
        String words) {}
