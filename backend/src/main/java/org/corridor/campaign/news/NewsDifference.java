package org.corridor.campaign.news;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.corridor.platform.text.TextDifference;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a news item changed.
 *
 * @param fields only those that changed
 */
public record NewsDifference(long version, List<FieldDifference> fields) {
    /**
     * How one field changed, word by word.
     *
     * @param language of the wording it belongs to; absent for what is the same in all languages
     */
    public record FieldDifference(String field, @Nullable String language, List<TextDifference.Part> parts) {}

    static NewsDifference ofFirst(NewsRecord first) {
        return between(Map.of(), first);
    }

    static NewsDifference between(NewsRecord before, NewsRecord after) {
        return between(texts(before), after);
    }

    private static NewsDifference between(Map<Place, String> old, NewsRecord after) {
        var fields = new ArrayList<FieldDifference>();
        texts(after).forEach((place, text) -> {
            var was = old.getOrDefault(place, "");
            if (!was.equals(text)) {
                fields.add(new FieldDifference(place.field(), place.language(), TextDifference.between(was, text)));
            }
        });
        return new NewsDifference(after.version(), List.copyOf(fields));
    }

    private record Place(String field, @Nullable String language) {}

    /** Every field as the text an editor would recognise. */
    private static Map<Place, String> texts(NewsRecord news) {
        var texts = new LinkedHashMap<Place, String>();
        texts.put(new Place("state", null), news.state().name().toLowerCase(java.util.Locale.ROOT));
        put(texts, "kind", news.kind());
        put(texts, "issuer", news.issuer());
        put(texts, "issuedOn", news.issuedOn());
        put(texts, "language", news.language());
        put(texts, "target", news.target() == null ? null : news.target().id());
        put(texts, "targetAddress", news.targetAddress());
        put(texts, "picture", news.picture());
        put(texts, "publishAt", news.publishAt());
        put(texts, "withdrawnBecause", news.withdrawnBecause());
        for (var wording : news.wordings()) {
            var language = wording.language();
            texts.put(new Place("title", language), wording.title());
            texts.put(new Place("teaser", language), Objects.requireNonNullElse(wording.teaser(), ""));
            texts.put(new Place("body", language), wording.body());
            texts.put(new Place("pictureText", language), Objects.requireNonNullElse(wording.pictureText(), ""));
        }
        return texts;
    }

    private static void put(Map<Place, String> texts, String field, @Nullable Object value) {
        texts.put(new Place(field, null), value == null ? "" : value.toString());
    }
}
