package org.corridor.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.http.Json;
import org.corridor.platform.text.TextPart;
import org.hibernate.search.engine.backend.index.IndexManager;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** What readers see of the items a question found: their cards, with what explains the find. */
final class LibraryHits {
    /** Shown of a summary when nothing in it was found. */
    private static final int EXCERPT = 320;

    private final SearchSession session;
    private final LibraryQuestion question;
    private final IndexManager index;

    LibraryHits(SearchSession session, LibraryQuestion question, IndexManager index) {
        this.session = session;
        this.question = question;
        this.index = index;
    }

    /**
     * @param found the cards as they stand in the index
     */
    List<LibraryHit> of(List<String> found) {
        var cards = found.stream().map(LibraryHits::card).toList();
        return question.words().isEmpty()
                ? cards.stream().map(LibraryHits::plain).toList()
                : marked(cards);
    }

    private List<LibraryHit> marked(List<LibraryCard> cards) {
        var marks = new MatchMarks(index, String.join(" ", question.typed()), question.approximate());
        var found = cards.stream()
                .map(card -> new Marked(
                        card, marks.in(card.title(), card.language()), marks.in(card.summary(), card.language())))
                .toList();
        var passages = passages(found.stream()
                .filter(marked -> marked.title().isEmpty() && marked.summary().isEmpty())
                .map(marked -> marked.card().id())
                .toList());
        return found.stream().map(marked -> hit(marked, passages)).toList();
    }

    /** A card with what was found in it; nothing found is an empty list. */
    private record Marked(LibraryCard card, List<TextPart> title, List<TextPart> summary) {}

    private static LibraryHit hit(Marked marked, Map<UUID, List<TextPart>> passages) {
        var card = marked.card();
        var plain = TextPart.plain(beginning(card.summary()));
        return LibraryHit.of(
                card,
                marked.title().isEmpty() ? TextPart.plain(card.title()) : marked.title(),
                marked.summary().isEmpty() ? passages.getOrDefault(card.id(), plain) : marked.summary());
    }

    /** The passage of the text for hits whose title and summary explain nothing. */
    private Map<UUID, List<TextPart>> passages(List<UUID> items) {
        var passages = new HashMap<UUID, List<TextPart>>();
        if (!items.isEmpty()) {
            session.search(question.scope())
                    .select(textOfHit())
                    .where(item -> item.and(item.id().matchingAny(items).toPredicate(), question.where(null)))
                    .highlighter(highlighter ->
                            highlighter.unified().numberOfFragments(1).tag(TextPart.OPEN, TextPart.CLOSE))
                    .fetchHits(items.size())
                    .forEach(found ->
                            passage(found).ifPresent(passage -> passages.put((UUID) found.getFirst(), passage)));
        }
        return passages;
    }

    private SearchProjection<List<?>> textOfHit() {
        var factory = question.scope().projection();
        var fields = new ArrayList<SearchProjection<?>>();
        fields.add(factory.id(UUID.class).toProjection());
        for (var language : LibraryItemIndexing.LANGUAGES) {
            fields.add(factory.highlight(LibraryItemIndexing.BODY + language).toProjection());
        }
        return factory.composite()
                .from(fields.toArray(SearchProjection<?>[]::new))
                .asList()
                .toProjection();
    }

    /** The first of the languages' fields that has a match; an item has text in one language only. */
    private static Optional<List<TextPart>> passage(List<?> projected) {
        return projected.stream()
                .skip(1)
                .flatMap(found -> ((List<?>) found).stream())
                .findFirst()
                .map(found -> TextPart.parse(String.valueOf(found)));
    }

    private static LibraryHit plain(LibraryCard card) {
        return LibraryHit.of(card, TextPart.plain(card.title()), TextPart.plain(beginning(card.summary())));
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
