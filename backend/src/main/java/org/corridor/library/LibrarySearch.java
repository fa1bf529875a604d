package org.corridor.library;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.corridor.library.LibraryPage.FacetCount;
import org.corridor.platform.search.Analysis;
import org.hibernate.search.engine.backend.index.IndexManager;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.aggregation.dsl.TermsAggregationOptionsStep;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** Every question to the library's index. A page of results costs no SQL statement at all. */
@Dependent
public class LibrarySearch {
    /** More than all facets have together: some 250 countries, 200 languages, and the closed lists. */
    private static final int FACET_VALUES = 2_000;

    private static final AggregationKey<Map<String, Long>> COUNTED = AggregationKey.of(LibraryItemIndexing.FACETS);

    private final EntityManager entityManager;

    @Inject
    LibrarySearch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** One page of results with facets; nearly spelled words are tried when the typed ones find nothing. */
    public LibraryPage find(LibraryQuery query) {
        var session = Search.session(entityManager);
        var scope = session.scope(LibraryItem.class);
        var exact = LibraryQuestion.asTyped(query, scope, words(query));
        var result = ask(session, exact);
        if (result.total().hitCount() == 0 && exact.words().isPresent()) {
            var near = exact.nearly();
            return page(session, near, ask(session, near));
        }
        return page(session, exact, result);
    }

    /** How many items the public can find. */
    public long count() {
        return Search.session(entityManager)
                .search(LibraryItem.class)
                .where(item -> item.match().field("shared").matching(true))
                .fetchTotalHitCount();
    }

    private LibraryPage page(SearchSession session, LibraryQuestion question, SearchResult<String> result) {
        var total = result.total().hitCount();
        var facets = new EnumMap<LibraryFacet, List<FacetCount>>(LibraryFacet.class);
        for (var facet : LibraryFacet.values()) {
            var chosen = question.query().chosen(facet);
            var counted = chosen.isEmpty()
                    ? result.aggregation(COUNTED)
                    : session.search(question.scope())
                            .where(question.where(facet))
                            .aggregation(COUNTED, LibrarySearch::count)
                            .fetch(0)
                            .aggregation(COUNTED);
            facets.put(facet, facet.counts(counted, chosen));
        }
        return new LibraryPage(
                new LibraryHits(session, question, index()).of(result.hits()),
                total,
                question.approximate() && total > 0,
                question.query().next(total),
                new LibraryPage.Facets(
                        facets.getOrDefault(LibraryFacet.KIND, List.of()),
                        facets.getOrDefault(LibraryFacet.COUNTRY, List.of()),
                        facets.getOrDefault(LibraryFacet.REGION, List.of()),
                        facets.getOrDefault(LibraryFacet.THEME, List.of()),
                        facets.getOrDefault(LibraryFacet.ORGANISATION_TYPE, List.of()),
                        facets.getOrDefault(LibraryFacet.LANGUAGE, List.of())));
    }

    /** The words of a query as the index tells them apart, each once. */
    private List<String> words(LibraryQuery query) {
        var text = query.words();
        return text.isEmpty()
                ? List.of()
                : index().analyze(Analysis.PLAIN, text).stream()
                        .map(token -> text.substring(token.startOffset(), token.endOffset()))
                        .distinct()
                        .toList();
    }

    private IndexManager index() {
        return Search.mapping(entityManager.getEntityManagerFactory())
                .indexedEntity(LibraryItem.class)
                .indexManager();
    }

    private static SearchResult<String> ask(SearchSession session, LibraryQuestion question) {
        return session.search(question.scope())
                .select(question.scope()
                        .projection()
                        .field("card", String.class)
                        .toProjection())
                .where(question.where(null))
                .sort(question.order())
                .aggregation(COUNTED, LibrarySearch::count)
                .fetch(question.query().offset(), question.query().limit);
    }

    private static TermsAggregationOptionsStep<?, ?, ?, Map<String, Long>> count(SearchAggregationFactory factory) {
        return factory.terms().field(LibraryItemIndexing.FACETS, String.class).maxTermCount(FACET_VALUES);
    }
}
