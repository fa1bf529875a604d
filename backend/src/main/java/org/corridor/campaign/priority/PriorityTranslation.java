package org.corridor.campaign.priority;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.corridor.platform.text.Texts;

/**
 * A priority's words in another language than it was written in.
 *
 * @param paragraphs those that are translated, in the order of the original
 */
public record PriorityTranslation(
        @NotNull @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language,

        @NotNull @Size(max = 200) @Pattern(regexp = Texts.LINE)
        String title,

        @NotNull @Size(max = 600) @Pattern(regexp = Texts.LINE)
        String demand,

        @NotNull @Size(max = 100) @Valid List<@NotNull Paragraph> paragraphs,
        @NotNull TranslationState state) {

    static PriorityTranslation missing(String language) {
        return new PriorityTranslation(language, "", "", List.of(), TranslationState.MISSING);
    }

    boolean sameWords(PriorityTranslation other) {
        return title.equals(other.title) && demand.equals(other.demand) && paragraphs.equals(other.paragraphs);
    }

    PriorityTranslation in(TranslationState now) {
        return new PriorityTranslation(language, title, demand, paragraphs, now);
    }

    /** Nothing but what is there: words stripped, untranslated paragraphs left out, in the order of the original. */
    PriorityTranslation tidied(List<Paragraph> original) {
        var kept = new ArrayList<Paragraph>();
        for (var known : original) {
            paragraphs.stream()
                    .filter(own -> own.key().equals(known.key()) && !own.text().isBlank())
                    .findFirst()
                    .ifPresent(own -> kept.add(own.worded(own.text())));
        }
        return new PriorityTranslation(language, title.strip(), demand.strip(), List.copyOf(kept), state);
    }

    boolean blank() {
        return title.isBlank() && demand.isBlank() && paragraphs.isEmpty();
    }

    boolean complete(List<Paragraph> original) {
        return !title.isBlank() && !demand.isBlank() && paragraphs.size() == original.size();
    }
}
