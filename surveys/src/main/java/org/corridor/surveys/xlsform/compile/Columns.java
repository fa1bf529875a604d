package org.corridor.surveys.xlsform.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the headings of a sheet mean, by the table {@code columns.tsv}. */
final class Columns {
    /** Groups whose members are free: attributes of the bind, the control, the instance, the form. */
    private static final Map<String, String> FREE = Map.of(
            "bind",
            "bind",
            "control",
            "control",
            "body",
            "control",
            "instance",
            "instance",
            "attribute",
            "attribute",
            "media",
            "media",
            "corridor",
            "corridor");

    private static final Set<String> TRANSLATABLE = Set.of(
            "label",
            "hint",
            "guidance_hint",
            "bind::jr:constraintMsg",
            "bind::jr:requiredMsg",
            "bind::jr:noAppErrorString",
            "media::image",
            "media::big-image",
            "media::audio",
            "media::video");

    private static final Map<String, Map<String, String>> BY_SHEET = read();

    private final Map<String, String> meanings;
    private final String separator;

    /** Of one sheet; a single colon parts a heading only where no heading has two. */
    Columns(String sheet, List<String> headings) {
        this.meanings = BY_SHEET.getOrDefault(sheet, Map.of());
        this.separator = headings.stream().anyMatch(heading -> heading.contains("::")) ? "::" : ":";
    }

    static boolean isTranslatable(String meaning) {
        return TRANSLATABLE.contains(meaning);
    }

    /** What a heading means; empty for one that means nothing here. */
    Optional<Column> find(String heading) {
        var whole = meanings.get(plain(heading));
        return whole != null ? Optional.of(new Column(heading, whole, null)) : inParts(heading);
    }

    private Optional<Column> inParts(String heading) {
        var parts = parts(heading);
        if (parts.size() < 2) {
            return Optional.empty();
        }
        var group = FREE.get(plain(parts.getFirst()));
        if (group != null) {
            return withLanguage(heading, group + "::" + parts.get(1), parts.subList(2, parts.size()));
        }
        var meaning = meanings.get(plain(parts.getFirst()));
        return meaning == null ? Optional.empty() : withLanguage(heading, meaning, parts.subList(1, parts.size()));
    }

    private static Optional<Column> withLanguage(String heading, String meaning, List<String> rest) {
        if (rest.isEmpty()) {
            return Optional.of(new Column(heading, meaning, null));
        }
        return rest.size() == 1 && isTranslatable(meaning)
                ? Optional.of(new Column(heading, meaning, rest.getFirst()))
                : Optional.empty();
    }

    /** A heading at its separators; the colon of {@code jr:} is none. */
    private List<String> parts(String heading) {
        var parts = new ArrayList<String>();
        for (var part : heading.split(separator, -1)) {
            if (separator.equals(":") && !parts.isEmpty() && parts.getLast().equals("jr")) {
                parts.set(parts.size() - 1, "jr:" + part.strip());
            } else {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "_");
    }

    private static Map<String, Map<String, String>> read() {
        var bySheet = new HashMap<String, Map<String, String>>();
        for (var line : TableFile.read("columns.tsv", 3)) {
            var columns = bySheet.computeIfAbsent(line.getFirst(), _ -> new HashMap<>());
            columns.put(plain(line.get(1)), line.get(1));
            TableFile.values(line.get(2)).forEach(spelling -> columns.put(spelling, line.get(1)));
        }
        return bySheet;
    }
}
