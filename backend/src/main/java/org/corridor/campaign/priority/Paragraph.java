package org.corridor.campaign.priority;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.platform.text.Texts;

/**
 * A paragraph of a priority.
 *
 * @param key by which comments, amendments and links mean it, however its words change or wherever it moves: {@code p3}. In
 *     what an editor sends, a paragraph that is new is called {@code new1}, {@code new2} …
 */
public record Paragraph(
        @NotNull @Pattern(regexp = "^(p|new)[1-9]\\d{0,5}$") String key,

        @NotNull @Size(max = 4000) @Pattern(regexp = Texts.PROSE)
        String text) {

    Paragraph worded(String words) {
        return new Paragraph(key, words.strip());
    }
}
