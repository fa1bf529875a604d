package org.corridor.library.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.corridor.library.source.SourceRepair.Kind;

/** Text in which a program that could not write a character left another one. */
final class DamagedText {
    /** An inverted question mark after a letter was an apostrophe, unless a question begins there. */
    private static final Pattern DAMAGE = Pattern.compile("(?<=\\p{L})¿(?!\\p{Lu}[^¿?]*\\?)|\uFFFD");

    private static final String UNREADABLE = "\uFFFD";

    private DamagedText() {}

    /** The text as it was meant. Each damaged character adds a repair. */
    static String mend(String field, String text, List<SourceRepair> repairs) {
        var damage = DAMAGE.matcher(text);
        var found = new ArrayList<SourceRepair>();
        var mended = damage.replaceAll(match -> {
            var word = wordAround(text, match.start());
            var unreadable = match.group().equals(UNREADABLE);
            var note = unreadable
                    ? "A character of this word was lost before the page was saved; it is kept as it stands."
                    : "A lost apostrophe was put back.";
            found.add(new SourceRepair(field, Kind.DAMAGED_CHARACTER, note, word));
            return unreadable ? UNREADABLE : "’";
        });
        repairs.addAll(found);
        return mended;
    }

    private static String wordAround(String text, int position) {
        var from = text.lastIndexOf(' ', position) + 1;
        var to = text.indexOf(' ', position);
        return text.substring(from, to < 0 ? text.length() : to);
    }
}
