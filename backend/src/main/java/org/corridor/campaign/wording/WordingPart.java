package org.corridor.campaign.wording;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.corridor.platform.text.TextDifference;

/** Some words that stand in both of two wordings, or in one of them. */
public record WordingPart(String text, WordingChange change) {
    /** How words stand to two wordings. */
    public enum WordingChange {
        @JsonProperty("same")
        SAME,
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("added")
        ADDED
    }

    /** Word by word, in reading order. */
    public static List<WordingPart> between(String before, String after) {
        return TextDifference.between(before, after).stream()
                .map(part -> new WordingPart(
                        part.text(), WordingChange.valueOf(part.change().name())))
                .toList();
    }
}
