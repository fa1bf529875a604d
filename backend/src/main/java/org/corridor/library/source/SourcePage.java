package org.corridor.library.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.corridor.platform.text.Texts;

/** The lines of a saved page, before anybody asks what they mean. */
record SourcePage(List<SourceLine> lines) {
    private static final int LONGEST_LINE = 20_000;
    private static final Pattern PLAIN = Pattern.compile(Texts.PROSE);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static SourcePage of(String text) {
        var plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        var lines = plain.replace('\u00A0', ' ').split("\r\n|\r|\n", -1);
        return new SourcePage(IntStream.range(0, lines.length)
                .mapToObj(index -> new SourceLine(index + 1, lines[index]))
                .toList());
    }

    /** Why this cannot be a page saved as plain text; empty if it can. */
    List<SourceFault> faults() {
        var first = lines.stream().filter(line -> !line.blank()).findFirst();
        if (first.isEmpty()) {
            return List.of(new SourceFault(1, "There is nothing to read."));
        }
        if (first.get().content().startsWith("<")) {
            return List.of(first.get().fault("This looks like HTML. Save the page as plain text first."));
        }
        return lines.stream()
                .flatMap(line -> whyNoText(line).map(line::fault).stream())
                .limit(1)
                .toList();
    }

    private static Optional<String> whyNoText(SourceLine line) {
        if (binary(line)) {
            return Optional.of("This line holds control characters: it is not plain text.");
        }
        if (line.text().length() > LONGEST_LINE) {
            return Optional.of("This line is longer than %,d characters.".formatted(LONGEST_LINE));
        }
        return PLAIN.matcher(line.text().replace('\f', ' ')).matches()
                ? Optional.empty()
                : Optional.of("This line holds unseen characters that break it or turn its letters round.");
    }

    private static boolean binary(SourceLine line) {
        return line.text()
                .chars()
                .anyMatch(character -> Character.isISOControl(character) && character != '\t' && character != '\f');
    }
}
