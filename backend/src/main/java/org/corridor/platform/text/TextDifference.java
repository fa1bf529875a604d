package org.corridor.platform.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two wordings of one text, word by word. */
public final class TextDifference {
    /** How a piece stands to the two wordings. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** Some words that stand in both wordings, or in one of them. */
    public record Part(String text, Change change) {}

    private TextDifference() {}

    /** The pieces in reading order; what was removed stands before what was added in its place. */
    public static List<Part> between(String before, String after) {
        var old = words(before);
        var now = words(after);
        var parts = new ArrayList<Part>();
        var shown = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            var at = delta.getSource().getPosition();
            add(parts, old.subList(shown, at), Change.SAME);
            add(parts, delta.getSource().getLines(), Change.REMOVED);
            add(parts, delta.getTarget().getLines(), Change.ADDED);
            shown = at + delta.getSource().size();
        }
        add(parts, old.subList(shown, old.size()), Change.SAME);
        return List.copyOf(parts);
    }

    /** Words and the spaces between them, so that the pieces put together give the text again. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"));
    }

    private static void add(List<Part> parts, List<String> words, Change change) {
        if (!words.isEmpty()) {
            parts.add(new Part(String.join("", words), change));
        }
    }
}
