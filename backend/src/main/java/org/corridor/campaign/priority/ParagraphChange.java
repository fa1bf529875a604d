package org.corridor.campaign.priority;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.corridor.campaign.wording.WordingPart;
import org.corridor.platform.text.TextDifference;

/** A paragraph from one version to the next: where it stands now, or stood before it was removed. */
public record ParagraphChange(String key, ParagraphFate fate, boolean moved, List<WordingPart> parts) {
    /** What happened to it. */
    public enum ParagraphFate {
        @JsonProperty("same")
        SAME,
        @JsonProperty("changed")
        CHANGED,
        @JsonProperty("added")
        ADDED,
        @JsonProperty("removed")
        REMOVED
    }

    /** Every paragraph of both texts in reading order; what was removed stands after what stood before it. */
    static List<ParagraphChange> between(PriorityText before, PriorityText after) {
        var stayed = stayed(before.keys(), after.keys());
        var changes = new ArrayList<ParagraphChange>();
        for (var paragraph : after.paragraphs()) {
            var was = before.paragraph(paragraph.key());
            var parts = WordingPart.between(was.map(Paragraph::text).orElse(""), paragraph.text());
            var kind = was.isEmpty()
                    ? ParagraphFate.ADDED
                    : was.get().equals(paragraph) ? ParagraphFate.SAME : ParagraphFate.CHANGED;
            var moved = was.isPresent() && !stayed.contains(paragraph.key());
            changes.add(new ParagraphChange(paragraph.key(), kind, moved, parts));
        }
        var place = 0;
        for (var paragraph : before.paragraphs()) {
            var now = after.keys().indexOf(paragraph.key());
            if (now >= 0) {
                place = position(changes, paragraph.key()) + 1;
            } else {
                var parts = WordingPart.between(paragraph.text(), "");
                changes.add(place++, new ParagraphChange(paragraph.key(), ParagraphFate.REMOVED, false, parts));
            }
        }
        return List.copyOf(changes);
    }

    /** The keys that kept their order: what is left of both lists when as few as possible are taken to have moved. */
    private static Set<String> stayed(List<String> before, List<String> after) {
        return TextDifference.between(String.join(" ", before), String.join(" ", after)).stream()
                .filter(part -> part.change() == TextDifference.Change.SAME)
                .flatMap(part -> Arrays.stream(part.text().strip().split(" ")))
                .collect(Collectors.toSet());
    }

    private static int position(List<ParagraphChange> changes, String key) {
        return IntStream.range(0, changes.size())
                .filter(at -> changes.get(at).key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
