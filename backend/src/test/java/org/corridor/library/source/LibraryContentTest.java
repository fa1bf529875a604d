package org.corridor.library.source;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The items that a new library starts with. */
class LibraryContentTest {
    private static final Set<String> KINDS = Set.of(
            "practice", "white-paper", "guide", "tool", "book", "manual", "video", "law", "study", "appeal", "other");
    private static final Set<String> ORGANISATION_TYPES = Set.of(
            "government", "workers", "employers", "civil-society", "international", "private", "academia", "mixed");

    /** Fewer common words in a row are chance; more are a quotation. */
    private static final int QUOTATION = 6;

    private final List<Item> items = Item.all();

    @Test
    void everyPracticeOfTheSourceIsThereUnderItsExactTitle() throws IOException {
        assertThat(practices().keySet()).containsExactlyInAnyOrderElementsOf(listed().keySet());
    }

    @Test
    void thePlacesAreThoseOfTheSource() throws IOException {
        var listed = listed();

        assertThat(practices().values()).allSatisfy(item -> {
            var places = Objects.requireNonNull(listed.get(item.text("title"))).places();
            assertThat(item.list("countries")).containsExactlyInAnyOrderElementsOf(places.countries());
            assertThat(item.is("global")).isEqualTo(places.global());
            assertThat(item.list("undecidedCountries")).isEqualTo(places.undecided());
        });
    }

    @Test
    void thePracticeWithAPageOfItsOwnHasTheFactsOfThatPage() throws IOException {
        var page = Pages.complete(Pages.real(Pages.DETAIL)).practices().getFirst();
        var item = Objects.requireNonNull(practices().get(page.title()));

        assertThat(item.list("principles")).isEqualTo(page.principles().codes());
        assertThat(item.list("regions")).isEqualTo(page.regions());
        assertThat(item.list("themes"))
                .isEqualTo(page.themes().stream().map(SourceTheme::code).toList());
        assertThat(item.text("sourceUpdatedOn")).isEqualTo("2015-05-05");
    }

    @Test
    void noSummaryRepeatsTheWordsOfASource() throws IOException {
        var published = new HashSet<List<String>>();
        for (var page : Pages.allReal()) {
            published.addAll(runs(page));
        }
        var names = items.stream().flatMap(Item::names).distinct().toList();

        assertThat(items)
                .allSatisfy(
                        item -> assertThat(runs(without(names, item.prose()))).doesNotContainAnyElementsOf(published));
    }

    @Test
    void titlesAreUnique() {
        assertThat(items)
                .extracting(item -> item.text("title"))
                .doesNotHaveDuplicates()
                .hasSize(99);
    }

    @Test
    void summariesAreNeitherTooShortNorTooLong() {
        assertThat(items)
                .allSatisfy(item -> assertThat(item.text("summary"))
                        .hasSizeBetween(120, 320)
                        .endsWith(".")
                        .doesNotStartWith("This practice"));
    }

    @Test
    void codesAreThoseOfTheVocabularies() {
        var themes = codes("themes.tsv", 0);
        var countries = codes("countries.tsv", 1);

        assertThat(items).allSatisfy(item -> {
            assertThat(KINDS).contains(item.text("kind"));
            assertThat(themes).containsAll(item.list("themes"));
            assertThat(item.list("themes")).isNotEmpty().doesNotHaveDuplicates();
            assertThat(countries).containsAll(item.list("countries"));
            assertThat(item.organisations())
                    .allSatisfy(organisation ->
                            assertThat(ORGANISATION_TYPES).contains(String.valueOf(organisation.get("type"))));
        });
    }

    @Test
    void theRegionsOfTheCountriesAreNamed() {
        var regions = WordTable.rows("countries.tsv").stream()
                .collect(toMap(row -> row[1], row -> row[2], (first, second) -> first));

        assertThat(items).allSatisfy(item -> {
            assertThat(item.list("regions")).allSatisfy(IloRegion::coded);
            assertThat(item.list("regions"))
                    .containsAll(
                            item.list("countries").stream().map(regions::get).collect(toSet()));
            assertThat(item.list("regions").contains("global")).isEqualTo(item.is("global"));
        });
    }

    @Test
    void everyItemHasAllFieldsAndNoOther() {
        assertThat(items)
                .allSatisfy(item -> assertThat(item.fields().keySet())
                        .containsExactly(
                                "kind",
                                "language",
                                "title",
                                "summary",
                                "text",
                                "languages",
                                "yearFrom",
                                "yearTo",
                                "countries",
                                "global",
                                "regions",
                                "organisations",
                                "themes",
                                "principles",
                                "references",
                                "sourceAddress",
                                "sourceName",
                                "sourceTitle",
                                "undecidedCountries",
                                "sourceUpdatedOn"));
    }

    private Map<String, Item> practices() {
        return items.stream()
                .filter(item -> "ilo-practices".equals(item.text("sourceName")))
                .collect(toMap(item -> String.valueOf(item.text("title")), Function.identity()));
    }

    private static Map<String, SourcePractice> listed() throws IOException {
        return Pages.complete(Pages.real(Pages.LIST)).practices().stream()
                .collect(toMap(SourcePractice::title, Function.identity()));
    }

    private static Set<String> codes(String table, int column) {
        return WordTable.rows(table).stream().map(row -> row[column]).collect(toSet());
    }

    private static Set<List<String>> runs(String text) {
        var words = Arrays.stream(
                        text.toLowerCase(Locale.ROOT).replaceAll("[’¿]", "'").split("[^\\p{L}\\p{N}']+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return IntStream.rangeClosed(0, words.size() - QUOTATION)
                .mapToObj(from -> words.subList(from, from + QUOTATION))
                .collect(toSet());
    }

    /** Titles and names may be repeated: they are facts. */
    private static String without(List<String> names, String prose) {
        return names.stream().reduce(prose, (text, name) -> text.replace(name, " name-left-out "));
    }

    /** An item as it stands in the file. */
    private record Item(Map<String, Object> fields) {
        static List<Item> all() {
            var file = Objects.requireNonNull(LibraryContentTest.class.getResource("/content/library.json"));
            return JsonPath.from(file).<Map<String, Object>>getList("").stream()
                    .map(Item::new)
                    .toList();
        }

        @Nullable
        String text(String field) {
            return (String) fields.get(field);
        }

        boolean is(String field) {
            return Boolean.TRUE.equals(fields.get(field));
        }

        @SuppressWarnings("unchecked")
        List<String> list(String field) {
            return (List<String>) Objects.requireNonNull(fields.get(field));
        }

        List<Map<String, Object>> organisations() {
            return objects("organisations");
        }

        String prose() {
            return text("summary") + " / " + Objects.requireNonNullElse(text("text"), "");
        }

        Stream<String> names() {
            var titles = Stream.concat(
                    Stream.of(fields.get("title")),
                    objects("references").stream().map(reference -> reference.get("title")));
            return Stream.concat(titles, organisations().stream().map(organisation -> organisation.get("name")))
                    .map(String::valueOf);
        }

        @SuppressWarnings("unchecked")
        private List<Map<String, Object>> objects(String field) {
            return (List<Map<String, Object>>) Objects.requireNonNull(fields.get(field));
        }
    }
}
