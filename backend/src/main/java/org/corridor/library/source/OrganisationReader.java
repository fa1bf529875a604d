package org.corridor.library.source;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads "Name (ACRONYM) (Class); Name (Class)": the class is the last bracket, the acronym the one before it. */
final class OrganisationReader {
    private static final Pattern LAST_BRACKET = Pattern.compile("\\(([^()]{1,80})\\)$");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}/&.-]{1,19}");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("government", "government"),
            Map.entry("governments", "government"),
            Map.entry("workers' organisation", "workers"),
            Map.entry("workers' organisations", "workers"),
            Map.entry("trade union", "workers"),
            Map.entry("trade unions", "workers"),
            Map.entry("employers' organisation", "employers"),
            Map.entry("employers' organisations", "employers"),
            Map.entry("civil society", "civil-society"),
            Map.entry("international organisation", "international"),
            Map.entry("international organisations", "international"),
            Map.entry("private sector", "private"),
            Map.entry("academia", "academia"),
            Map.entry("mixed", "mixed"));

    private OrganisationReader() {}

    static List<SourceOrganisation> read(String field) {
        return Arrays.stream(field.split(";"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(OrganisationReader::organisation)
                .toList();
    }

    private static SourceOrganisation organisation(String value) {
        var last = bracket(value);
        if (last == null) {
            return new SourceOrganisation(value, null, null, null);
        }
        var type = TYPES.get(WordTable.key(last));
        var rest = without(value);
        if (type == null && ACRONYM.matcher(last).matches()) {
            return new SourceOrganisation(rest, last, null, null);
        }
        var acronym = bracket(rest);
        return acronym == null
                ? new SourceOrganisation(rest, null, type, last)
                : new SourceOrganisation(without(rest), acronym, type, last);
    }

    private static @Nullable String bracket(String value) {
        var bracket = LAST_BRACKET.matcher(value);
        // a bracket without a name before it is the name
        return bracket.find() && bracket.start() > 0 ? bracket.group(1).strip() : null;
    }

    private static String without(String value) {
        return LAST_BRACKET.matcher(value).replaceFirst("").strip();
    }
}
