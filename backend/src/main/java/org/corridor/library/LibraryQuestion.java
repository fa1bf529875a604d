package org.corridor.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.jspecify.annotations.Nullable;

/**
 * A query with its words already cut to predicates.
 *
 * @param approximate words spelled nearly so were looked for
 */
record LibraryQuestion(
        LibraryQuery query,
        SearchScope<LibraryItem> scope,
        List<String> typed,
        Optional<LibraryWords> words,
        boolean approximate) {
    /**
     * @param typed the words of the query, each once
     */
    static LibraryQuestion asTyped(LibraryQuery query, SearchScope<LibraryItem> scope, List<String> typed) {
        var words = typed.isEmpty() ? Optional.<LibraryWords>empty() : Optional.of(LibraryWords.asTyped(scope, typed));
        return new LibraryQuestion(query, scope, typed, words, false);
    }

    /** The same with words spelled nearly so. */
    LibraryQuestion nearly() {
        return new LibraryQuestion(query, scope, typed, Optional.of(LibraryWords.nearly(scope, typed)), true);
    }

    /** Everything asked for, without the choices within one facet where its own counts are wanted. */
    SearchPredicate where(@Nullable LibraryFacet without) {
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
}
