package org.corridor.site.page;

import static java.util.stream.Collectors.partitioningBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.library.LibraryPage;
import org.corridor.library.LibraryPage.FacetCount;
import org.corridor.site.text.Wording;

/** What the search page shows of a question and its answer. */
record SearchView(SearchQuestion question, LibraryPage result, List<Group> groups, List<Chip> chips) {
    /** Longer lists keep the rest folded. */
    private static final int SHOWN = 7;
    /** More of the rest come with the app: the page stays small, and a country can be typed as a word. */
    private static final int FOLDED = 50;

    /**
     * The choices within one facet.
     *
     * @param rest folded; the beginning of it
     * @param restCount how many there are beyond the first
     */
    record Group(String facet, List<Choice> first, List<Choice> rest, int restCount) {}

    /** One value a reader may narrow by. */
    record Choice(String value, String label, long count, boolean chosen) {}

    /** Something that narrows the search now, and the question without it. */
    record Chip(String label, String without) {}

    static SearchView of(SearchQuestion question, LibraryPage result, Labels labels) {
        var groups = SearchQuestion.FACETS.stream()
                .filter(facet -> !counts(result, facet).isEmpty())
                .map(facet -> group(facet, counts(result, facet), question.chosen(facet), labels))
                .toList();
        var chips = Stream.concat(SearchQuestion.FACETS.stream(), Stream.of(SearchQuestion.PRINCIPLE))
                .flatMap(name -> question.chosen(name).stream()
                        .map(value -> new Chip(
                                labels.label(name, value),
                                question.without(name, value).address())))
                .toList();
        return new SearchView(question, result, groups, chips);
    }

    private static List<FacetCount> counts(LibraryPage result, String facet) {
        var facets = result.facets();
        return switch (facet) {
            case "kind" -> facets.kind();
            case "country" -> facets.country();
            case "region" -> facets.region();
            case "theme" -> facets.theme();
            case "organisationType" -> facets.organisationType();
            case "language" -> facets.language();
            default -> throw new IllegalArgumentException("There is no facet " + facet);
        };
    }

    /** What is chosen comes first, the rest as the library counts it. */
    private static Group group(String facet, List<FacetCount> counts, List<String> chosen, Labels labels) {
        var byChoice = counts.stream()
                .map(count -> new Choice(
                        count.value(),
                        labels.label(facet, count.value()),
                        count.count(),
                        chosen.contains(count.value())))
                .collect(partitioningBy(Choice::chosen));
        var choices = new ArrayList<>(byChoice.getOrDefault(true, List.of()));
        choices.addAll(byChoice.getOrDefault(false, List.of()));
        var cut = Math.min(SHOWN, choices.size());
        var end = Math.min(cut + FOLDED, choices.size());
        return new Group(
                facet,
                List.copyOf(choices.subList(0, cut)),
                List.copyOf(choices.subList(cut, end)),
                choices.size() - cut);
    }

    String count(Wording w) {
        return result.approximate()
                ? w.t("library.search.countAbout", "count", w.number(result.total()))
                : w.count("library.search.count", result.total());
    }
}
