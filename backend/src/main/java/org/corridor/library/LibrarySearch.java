package org.corridor.library;

import static java.util.function.Predicate.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.library.LibraryPage.FacetCount;
import org.corridor.platform.http.Json;
import org.corridor.platform.text.TextPart;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** Every question to the library's index. A page of results costs no SQL statement at all. */
@Dependent
public class LibrarySearch {
    private static final int FACET_VALUES = 300;
    /** Longer than any title or summary: the highlighted piece is the whole of it. */
    private static final int WHOLE = 10_000;
    /** Shown of a summary when nothing in it matched. */
    private static final int EXCERPT = 320;

    private final EntityManager entityManager;

    @Inject
    LibrarySearch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** One page of results with facets; nearly spelled words are tried when the typed ones find nothing. */
    public LibraryPage find(LibraryQuery query) {
        var session = Search.session(entityManager);
        var scope = session.scope(LibraryItem.class);
        var exact = new Question(query, scope, LibraryWords.asTyped(scope, query.words()));
        var result = ask(session, exact);
        var approximate = result.total().hitCount() == 0 && !query.words().isEmpty();
        if (approximate) {
            var near = new Question(query, scope, LibraryWords.nearly(scope, query.words()));
            return page(session, near, ask(session, near), true);
        }
        return page(session, exact, result, false);
    }

    /** How many items the public can find. */
    public long count() {
        return Search.session(entityManager)
                .search(LibraryItem.class)
                .where(item -> item.match().field("shared").matching(true))
                .fetchTotalHitCount();
    }

    private static LibraryPage page(
            SearchSession session, Question question, SearchResult<LibraryHit> result, boolean approximate) {
        var total = result.total().hitCount();
        var facets = new EnumMap<LibraryFacet, List<FacetCount>>(LibraryFacet.class);
        for (var facet : LibraryFacet.values()) {
            var chosen = question.query.chosen(facet);
            var counts = chosen.isEmpty()
                    ? result.aggregation(question.key(facet))
                    : session.search(question.scope)
                            .where(question.where(facet))
                            .aggregation(
                                    question.key(facet),
                                    terms -> terms.terms()
                                            .field(facet.field(), String.class)
                                            .maxTermCount(FACET_VALUES))
                            .fetch(0)
                            .aggregation(question.key(facet));
            facets.put(facet, counts(counts, chosen));
        }
        return new LibraryPage(
                result.hits(),
                total,
                approximate && total > 0,
                question.query.next(total),
                new LibraryPage.Facets(
                        facets.getOrDefault(LibraryFacet.KIND, List.of()),
                        facets.getOrDefault(LibraryFacet.COUNTRY, List.of()),
                        facets.getOrDefault(LibraryFacet.REGION, List.of()),
                        facets.getOrDefault(LibraryFacet.THEME, List.of()),
                        facets.getOrDefault(LibraryFacet.ORGANISATION_TYPE, List.of()),
                        facets.getOrDefault(LibraryFacet.LANGUAGE, List.of())));
    }

    /** What was chosen is always listed, even when the other choices leave nothing of it. */
    private static List<FacetCount> counts(Map<String, Long> counted, List<String> chosen) {
        var counts = new ArrayList<FacetCount>();
        counted.forEach((value, count) -> counts.add(new FacetCount(value, count)));
        chosen.stream()
                .distinct()
                .filter(not(counted::containsKey))
                .forEach(value -> counts.add(new FacetCount(value, 0)));
        return List.copyOf(counts);
    }

    private static SearchResult<LibraryHit> ask(SearchSession session, Question question) {
        var search = session.search(question.scope)
                .select(question.hits())
                .where(question.where(null))
                .highlighter(
                        "whole",
                        highlighter -> highlighter
                                .plain()
                                .fragmentSize(WHOLE)
                                .numberOfFragments(1)
                                .tag(TextPart.OPEN, TextPart.CLOSE))
                .highlighter(
                        "passage",
                        highlighter ->
                                highlighter.unified().numberOfFragments(1).tag(TextPart.OPEN, TextPart.CLOSE))
                .sort(question.order());
        for (var facet : LibraryFacet.values()) {
            if (question.query.chosen(facet).isEmpty()) {
                search.aggregation(
                        question.key(facet),
                        terms ->
                                terms.terms().field(facet.field(), String.class).maxTermCount(FACET_VALUES));
            }
        }
        return search.fetch(question.query.offset(), question.query.limit);
    }

    /** A query with its words already cut to predicates. */
    private record Question(LibraryQuery query, SearchScope<LibraryItem> scope, Optional<LibraryWords> words) {
        AggregationKey<Map<String, Long>> key(LibraryFacet facet) {
            return AggregationKey.of(facet.field());
        }

        /** Everything asked for, without the choices within one facet where its own counts are wanted. */
        SearchPredicate where(@org.jspecify.annotations.Nullable LibraryFacet without) {
            var factory = scope.predicate();
            var all = factory.bool();
            all.filter(factory.match().field("shared").matching(true));
            words.ifPresentOrElse(asked -> asked.addTo(all), () -> all.must(factory.matchAll()));
            Stream.of(LibraryFacet.values())
                    .filter(facet -> facet != without)
                    .forEach(facet -> narrow(factory, all, facet.field(), query.chosen(facet)));
            narrow(factory, all, "principle", query.principle);
            return all.toPredicate();
        }

        private static void narrow(
                SearchPredicateFactory factory, BooleanPredicateClausesStep<?> all, String field, List<String> chosen) {
            if (!chosen.isEmpty()) {
                all.filter(factory.terms().field(field).matchingAny(chosen));
            }
        }

        SearchSort order() {
            var factory = scope.sort();
            var newest = factory.composite()
                    .add(factory.field("year").desc().missing().last())
                    .add(factory.field("number").desc());
            return switch (query.sort) {
                case "newest" -> newest.toSort();
                case "title" ->
                    factory.composite()
                            .add(factory.field("title_sort").asc())
                            .add(factory.field("number").asc())
                            .toSort();
                default ->
                    words.isEmpty()
                            ? factory.field("number").asc().toSort()
                            : factory.composite()
                                    .add(factory.score().desc())
                                    .add(factory.field("number").asc())
                                    .toSort();
            };
        }

        SearchProjection<LibraryHit> hits() {
            var factory = scope.projection();
            var fields = new ArrayList<SearchProjection<?>>();
            fields.add(factory.field("card", String.class).toProjection());
            if (words.isPresent()) {
                for (var language : LibraryItemIndexing.LANGUAGES) {
                    fields.add(factory.highlight(LibraryItemIndexing.TITLE + language)
                            .highlighter("whole")
                            .toProjection());
                    fields.add(factory.highlight(LibraryItemIndexing.SUMMARY + language)
                            .highlighter("whole")
                            .toProjection());
                    fields.add(factory.highlight(LibraryItemIndexing.BODY + language)
                            .highlighter("passage")
                            .toProjection());
                }
            }
            return factory.composite()
                    .from(fields.toArray(SearchProjection<?>[]::new))
                    .asList(LibrarySearch::hit)
                    .toProjection();
        }
    }

    private static LibraryHit hit(List<?> projected) {
        var card = card((String) projected.getFirst());
        var title = highlighted(projected, 1);
        var summary = highlighted(projected, 2);
        var body = highlighted(projected, 3);
        var excerpt = summary.isEmpty() && !body.isEmpty() ? body : summary;
        return LibraryHit.of(
                card,
                title.isEmpty() ? TextPart.plain(card.title()) : TextPart.parse(title),
                excerpt.isEmpty() ? TextPart.plain(beginning(card.summary())) : TextPart.parse(excerpt));
    }

    /** The first of the languages' fields that has a match; an item has text in one language only. */
    private static String highlighted(List<?> projected, int first) {
        for (int at = first; at < projected.size(); at += 3) {
            if (projected.get(at) instanceof List<?> found && !found.isEmpty()) {
                return String.valueOf(found.getFirst());
            }
        }
        return "";
    }

    private static String beginning(String summary) {
        if (summary.length() <= EXCERPT) {
            return summary;
        }
        var end = summary.lastIndexOf(' ', EXCERPT);
        return summary.substring(0, end > 0 ? end : EXCERPT) + "…";
    }

    private static LibraryCard card(String json) {
        try {
            return Json.MAPPER.readValue(json, LibraryCard.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The index holds a card that cannot be read: rebuild it.", broken);
        }
    }
}
