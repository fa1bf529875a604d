package org.corridor.library.source;

import java.util.List;
import java.util.stream.IntStream;

/** The lines of a saved page, before anybody asks what they mean. */
record SourcePage(List<SourceLine> lines) {
    private static final int LONGEST_LINE = 20_000;
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
                .filter(line -> binary(line) || line.text().length() > LONGEST_LINE)
                .findFirst()
                .map(line -> line.fault(
                        binary(line)
                                ? "This line holds control characters: it is not plain text."
                                : "This line is longer than %,d characters.".formatted(LONGEST_LINE)))
                .stream()
                .toList();
    }

    private static boolean binary(SourceLine line) {
        return line.text()
                .chars()
                .anyMatch(character -> Character.isISOControl(character) && character != '\t' && character != '\f');
    }
}
