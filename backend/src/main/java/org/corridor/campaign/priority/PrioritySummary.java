package org.corridor.campaign.priority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A priority in a list.
 *
 * @param since when it reached its status
 * @param headings its title and demand in each language that is there to read, the original first
 * @param consulting whether amendments are being weighed
 * @param endorsements how many organisations stand behind it
 */
public record PrioritySummary(
        UUID id,
        long number,
        PriorityStatus status,
        Instant since,
        PriorityVisibility visibility,
        List<PriorityHeading> headings,
        boolean consulting,
        @Nullable LocalDate consultationUntil,
        long endorsements,
        Instant updatedAt) {
    /** Title and demand in a language, or as they were written first. */
    public PriorityHeading heading(String language) {
        return headings.stream()
                .filter(heading -> heading.language().equals(language))
                .findFirst()
                .orElse(headings.getFirst());
    }

    static PrioritySummary of(Priority priority, long endorsements) {
        return new PrioritySummary(
                priority.id,
                priority.number,
                priority.status,
                priority.steps.getLast().at(),
                priority.visibility,
                headings(priority.text),
                priority.consulting(),
                priority.consultationUntil,
                endorsements,
                priority.updatedAt);
    }

    private static List<PriorityHeading> headings(PriorityText text) {
        var all = new ArrayList<PriorityHeading>();
        all.add(new PriorityHeading(text.language(), text.title(), text.demand()));
        text.translations().stream()
                .filter(translation -> translation.state().readable())
                .map(translation ->
                        new PriorityHeading(translation.language(), translation.title(), translation.demand()))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
