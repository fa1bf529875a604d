package org.corridor.library;

import java.util.List;
import java.util.stream.Collectors;
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

    /** Longer questions are cut here; Lucene takes 1,024 clauses, and a word becomes one in each field. */
    private static final int MOST_TYPED = 20;

    private static final int MOST_NEARLY = 8;
    /** A word in the title says most about what a thing is. */
    private static final float IN_TITLE = 4f;
    /** The word itself, not a relative of it: "digit" is not "digital". */
    private static final float IN_TITLE_UNSTEMMED = 3f;
    /** The summary is written to be found by. */
    private static final float IN_SUMMARY = 2f;
    /** Of three words and more, this share must be there, so that common words drown nothing. */
    private static final int SHARE_OF_WORDS = 60;

    /** The words as typed, and their relatives by stem. */
    static LibraryWords asTyped(SearchScope<LibraryItem> scope, List<String> typed) {
        var words = together(typed, MOST_TYPED);
        var factory = scope.predicate();
        var needed = factory.or();
        var better = factory.or();
        for (var language : LibraryItemIndexing.LANGUAGES) {
            needed.add(enough(
                    factory.match().field(LibraryItemIndexing.ALL + language).matching(words)));
            better.add(factory.match()
                    .field(LibraryItemIndexing.TITLE + language)
                    .boost(IN_TITLE)
                    .matching(words));
            better.add(factory.match()
                    .field(LibraryItemIndexing.SUMMARY + language)
                    .boost(IN_SUMMARY)
                    .matching(words));
        }
        needed.add(enough(
                factory.match().field(LibraryItemIndexing.ALL + Analysis.PLAIN).matching(words)));
        better.add(factory.match()
                .field(LibraryItemIndexing.TITLE + Analysis.PLAIN)
                .boost(IN_TITLE_UNSTEMMED)
                .matching(words));
        return new LibraryWords(needed.toPredicate(), better.toPredicate());
    }

    /** Words spelled nearly so count too. Only unstemmed: each word stands for up to 50 others in each field it is sought in. */
    static LibraryWords nearly(SearchScope<LibraryItem> scope, List<String> typed) {
        var words = together(typed, MOST_NEARLY);
        var factory = scope.predicate();
        return new LibraryWords(
                enough(factory.match()
                                .field(LibraryItemIndexing.ALL + Analysis.PLAIN)
                                .matching(words)
                                .fuzzy(EDITS, SURE_LETTERS))
                        .toPredicate(),
                factory.match()
                        .field(LibraryItemIndexing.TITLE + Analysis.PLAIN)
                        .boost(IN_TITLE)
                        .matching(words)
                        .fuzzy(EDITS, SURE_LETTERS)
                        .toPredicate());
    }

    private static String together(List<String> words, int most) {
        return words.stream().limit(most).collect(Collectors.joining(" "));
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
