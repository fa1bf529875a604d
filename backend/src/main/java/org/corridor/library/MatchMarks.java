package org.corridor.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.corridor.platform.search.Analysis;
import org.corridor.platform.text.TextPart;
import org.hibernate.search.engine.backend.analysis.AnalysisToken;
import org.hibernate.search.engine.backend.index.IndexManager;

/**
 * Which words of a title or summary a query found. Texts are cut to words as the index cuts them, so that "recruiters" is
 * marked for "recruiter"; they come from the card of a hit, since the index's own highlighters read every field again.
 */
final class MatchMarks {
    private final IndexManager index;
    private final String words;
    private final boolean nearly;
    private final Map<String, List<Predicate<String>>> sought = new HashMap<>();

    /**
     * @param nearly words spelled nearly so are meant too, as in {@link LibraryWords#nearly}
     */
    MatchMarks(IndexManager index, String words, boolean nearly) {
        this.index = index;
        this.words = words;
        this.nearly = nearly;
    }

    /** The text in pieces; empty if nothing in it was found. */
    List<TextPart> in(String text, String language) {
        var analyzer = nearly ? Analysis.PLAIN : language;
        var terms = sought.computeIfAbsent(analyzer, this::terms);
        var parts = new ArrayList<TextPart>();
        var shown = 0;
        for (var token : index.analyze(analyzer, text)) {
            if (terms.stream().anyMatch(term -> term.test(token.term()))) {
                add(parts, text.substring(shown, token.startOffset()), false);
                add(parts, text.substring(token.startOffset(), token.endOffset()), true);
                shown = token.endOffset();
            }
        }
        if (!parts.isEmpty()) {
            add(parts, text.substring(shown), false);
        }
        return List.copyOf(parts);
    }

    private List<Predicate<String>> terms(String analyzer) {
        return index.analyze(analyzer, words).stream()
                .map(AnalysisToken::term)
                .distinct()
                .map(nearly ? MatchMarks::nearly : Predicate::<String>isEqual)
                .toList();
    }

    private static Predicate<String> nearly(String term) {
        var automaton = FuzzyQuery.getFuzzyAutomaton(term, LibraryWords.EDITS, LibraryWords.SURE_LETTERS, true);
        return word -> {
            var bytes = new BytesRef(word);
            return automaton.runAutomaton.run(bytes.bytes, bytes.offset, bytes.length);
        };
    }

    private static void add(List<TextPart> parts, String text, boolean match) {
        if (!text.isEmpty()) {
            parts.add(new TextPart(text, match));
        }
    }
}
