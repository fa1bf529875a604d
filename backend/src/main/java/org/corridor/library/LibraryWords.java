package org.corridor.library;

import java.util.Optional;
import java.util.function.Function;
import org.corridor.platform.search.Analysis;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.mapper.orm.scope.SearchScope;

/**
 * The words of a query against the library.
 *
 * @param needed what an item must have to be found at all
 * @param better what lifts it
 */
record LibraryWords(SearchPredicate needed, SearchPredicate better) {
    /** Letters that may be off in a word spelled nearly so. */
    static final int EDITS = 2;
    /** Letters at its beginning that are taken to be right. */
    static final int SURE_LETTERS = 1;

    /** A word in the title says most about what a thing is. */
    private static final float IN_TITLE = 4f;
    /** The word itself, not a relative of it: "digit" is not "digital". */
    private static final float IN_TITLE_UNSTEMMED = 3f;
    /** The summary is written to be found by. */
    private static final float IN_SUMMARY = 2f;
    /** Of three words and more, this share must be there, so that common words drown nothing. */
    private static final int SHARE_OF_WORDS = 60;

    static Optional<LibraryWords> asTyped(SearchScope<LibraryItem> scope, String words) {
        return of(scope, words, match -> match);
    }

    /** Words spelled nearly so count too. */
    static Optional<LibraryWords> nearly(SearchScope<LibraryItem> scope, String words) {
        return of(scope, words, match -> match.fuzzy(EDITS, SURE_LETTERS));
    }

    private static Optional<LibraryWords> of(
            SearchScope<LibraryItem> scope,
            String words,
            Function<MatchPredicateOptionsStep<?>, MatchPredicateOptionsStep<?>> option) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var factory = scope.predicate();
        var needed = factory.or();
        var better = factory.or();
        for (var language : LibraryItemIndexing.LANGUAGES) {
            needed.add(enough(option.apply(
                    factory.match().field(LibraryItemIndexing.ALL + language).matching(words))));
            better.add(option.apply(factory.match()
                    .field(LibraryItemIndexing.TITLE + language)
                    .boost(IN_TITLE)
                    .matching(words)));
            better.add(option.apply(factory.match()
                    .field(LibraryItemIndexing.SUMMARY + language)
                    .boost(IN_SUMMARY)
                    .matching(words)));
        }
        needed.add(enough(option.apply(
                factory.match().field(LibraryItemIndexing.ALL + Analysis.PLAIN).matching(words))));
        better.add(option.apply(factory.match()
                .field(LibraryItemIndexing.TITLE + Analysis.PLAIN)
                .boost(IN_TITLE_UNSTEMMED)
                .matching(words)));
        return Optional.of(new LibraryWords(needed.toPredicate(), better.toPredicate()));
    }

    private static MatchPredicateOptionsStep<?> enough(MatchPredicateOptionsStep<?> match) {
        return match.minimumShouldMatch()
                .ifMoreThan(0)
                .thenRequireNumber(1)
                .ifMoreThan(2)
                .thenRequirePercent(SHARE_OF_WORDS)
                .end();
    }

    void addTo(BooleanPredicateClausesStep<?> question) {
        question.must(needed);
        question.should(better);
    }
}
