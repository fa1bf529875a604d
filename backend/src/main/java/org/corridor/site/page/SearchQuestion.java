package org.corridor.site.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.library.LibraryQuery;
import org.jspecify.annotations.Nullable;

/**
 * A reader's question as it stands in the address of the search page. What cannot be read in it is left out: an address is
 * typed, shortened and pasted, and still deserves an answer.
 *
 * @param chosen values by facet, and by "principle"
 */
record SearchQuestion(
        String words,
        Map<String, List<String>> chosen,
        @Nullable String sort,
        @Nullable String after) {
    static final List<String> FACETS = List.of("kind", "country", "region", "theme", "organisationType", "language");
    static final List<String> SORTS = List.of("relevance", "newest", "title");
    static final String PRINCIPLE = "principle";

    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_VALUE = 60;
    private static final int MOST_VALUES = 20;

    static SearchQuestion read(Map<String, String[]> parameters) {
        var chosen = new LinkedHashMap<String, List<String>>();
        FACETS.forEach(facet -> chosen.put(facet, values(parameters, facet)));
        chosen.put(PRINCIPLE, values(parameters, PRINCIPLE));
        return new SearchQuestion(
                words(parameters),
                chosen,
                first(parameters, "sort").filter(SORTS::contains).orElse(null),
                first(parameters, "after")
                        .filter(after -> after.matches("[1-9]\\d{0,3}"))
                        .orElse(null));
    }

    private static String words(Map<String, String[]> parameters) {
        var words =
                first(parameters, "q").orElse("").replaceAll("\\p{Cntrl}", " ").strip();
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
    }

    private static Optional<String> first(Map<String, String[]> parameters, String name) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0]))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static List<String> values(Map<String, String[]> parameters, String name) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0]))
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST_VALUE)
                .filter(value -> !value.matches(".*\\p{Cntrl}.*"))
                .distinct()
                .limit(MOST_VALUES)
                .toList();
    }

    LibraryQuery query() {
        return LibraryQuery.of(words, chosen, sort, after);
    }

    List<String> chosen(String name) {
        return chosen.getOrDefault(name, List.of());
    }

    /** How much narrows this search. */
    int narrowings() {
        return chosen.values().stream().mapToInt(List::size).sum();
    }

    /** The order in which the results stand. */
    String order() {
        return sort == null ? (words.isEmpty() ? "newest" : "relevance") : sort;
    }

    SearchQuestion without(String name, String value) {
        var rest = new LinkedHashMap<>(chosen);
        rest.put(name, chosen(name).stream().filter(each -> !each.equals(value)).toList());
        return new SearchQuestion(words, rest, sort, null);
    }

    /** The same words without anything that narrows them. */
    SearchQuestion widened() {
        return new SearchQuestion(words, Map.of(), sort, null);
    }

    SearchQuestion from(@Nullable String place) {
        return new SearchQuestion(words, chosen, sort, place);
    }

    /** The question as the part of an address, without what is empty. */
    String address() {
        var parts = new ArrayList<String>();
        add(parts, "q", words);
        FACETS.forEach(facet -> chosen(facet).forEach(value -> add(parts, facet, value)));
        chosen(PRINCIPLE).forEach(value -> add(parts, PRINCIPLE, value));
        add(parts, "sort", sort);
        add(parts, "after", after);
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, UTF_8));
        }
    }
}
