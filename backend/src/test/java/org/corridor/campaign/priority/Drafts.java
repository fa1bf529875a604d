package org.corridor.campaign.priority;

import java.time.LocalDate;
import java.util.List;

/** Priorities to try rules on. */
final class Drafts {
    private Drafts() {}

    static PriorityDraft of(List<Paragraph> paragraphs, PriorityTranslation... translations) {
        return new PriorityDraft(
                "en",
                "No worker pays",
                "The employer pays.",
                paragraphs,
                List.of(translations),
                PriorityVisibility.PUBLIC,
                LocalDate.parse("2026-12-31"),
                null,
                List.of(),
                List.of());
    }

    static PriorityDraft of(Paragraph... paragraphs) {
        return of(List.of(paragraphs));
    }

    static Paragraph paragraph(String key, String text) {
        return new Paragraph(key, text);
    }

    static PriorityTranslation french(TranslationState state, Paragraph... paragraphs) {
        return new PriorityTranslation("fr", "Personne ne paie", "L'employeur paie.", List.of(paragraphs), state);
    }
}
