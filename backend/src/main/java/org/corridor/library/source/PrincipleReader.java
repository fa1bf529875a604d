package org.corridor.library.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads "13.; 8.; 9.(a),(b),(c); 11.": principles of the framework, some with letters or with a guideline's number. */
final class PrincipleReader {
    private static final Pattern REFERENCE =
            Pattern.compile("(\\d{1,2})((?:\\.\\d{1,2}){0,3})\\.?((?:\\([a-z]\\),?){0,9})");
    private static final Pattern LETTER = Pattern.compile("[a-z]");
    private static final int LAST_PRINCIPLE = 15;
    private static final Map<Integer, String> LETTERS = Map.of(1, "ab", 9, "abc");

    private PrincipleReader() {}

    /** The references in their order; each that the framework cannot have meant goes to the consumer as a reason. */
    static SourcePrinciples read(String field, Consumer<String> reasons) {
        var found = new ArrayList<SourcePrinciple>();
        for (var part : field.split(";", -1)) {
            var reference = part.replaceAll("\\s+", "");
            if (!reference.isEmpty()) {
                found.addAll(principles(reference, reasons));
            }
        }
        return new SourcePrinciples(field, found.stream().distinct().toList());
    }

    private static List<SourcePrinciple> principles(String reference, Consumer<String> reasons) {
        var parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            reasons.accept("“%s” is not a reference to a principle.".formatted(reference));
            return List.of();
        }
        var number = Integer.parseInt(parts.group(1));
        if (number < 1 || number > LAST_PRINCIPLE) {
            reasons.accept("There is no principle %d: the framework has %d.".formatted(number, LAST_PRINCIPLE));
            return List.of();
        }
        var guideline = parts.group(2).isEmpty() ? null : parts.group(2).substring(1);
        var letters = LETTER.matcher(parts.group(3))
                .results()
                .map(match -> match.group())
                .toList();
        for (var letter : letters) {
            if (!LETTERS.getOrDefault(number, "").contains(letter)) {
                reasons.accept("Principle %d has no part (%s).".formatted(number, letter));
            }
        }
        return letters.isEmpty()
                ? List.of(new SourcePrinciple(number, guideline, null))
                : letters.stream()
                        .map(letter -> new SourcePrinciple(number, guideline, letter))
                        .toList();
    }
}
