package org.corridor.site.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corridor.platform.http.Json;

/** All texts of the pages, read once from the web app's message files. */
final class PageTexts {
    private static final List<String> FILES = List.of(
            "shared/messages",
            "features/site/messages",
            "features/library/messages",
            "features/campaign/messages",
            "features/survey/messages",
            "features/discussion/messages",
            "features/notification/messages");

    private final Map<Language, Map<String, String>> texts;

    private PageTexts(Map<Language, Map<String, String>> texts) {
        this.texts = texts;
    }

    static PageTexts load() {
        var texts = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            var all = new TreeMap<String, String>();
            FILES.forEach(file -> flatten("", read("/messages/%s/%s.json".formatted(file, language.code())), all));
            texts.put(language, Map.copyOf(all));
        }
        return new PageTexts(texts);
    }

    /** The texts of one language by their keys. */
    Map<String, String> of(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static JsonNode read(String file) {
        try (var stream = PageTexts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The texts %s are not in this build.".formatted(file));
            }
            return Json.MAPPER.readTree(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException("The texts %s cannot be read.".formatted(file), broken);
        }
    }

    private static void flatten(String key, JsonNode node, Map<String, String> all) {
        if (node.isValueNode()) {
            all.put(key, node.asText());
        }
        node.properties()
                .forEach(field ->
                        flatten(key.isEmpty() ? field.getKey() : key + "." + field.getKey(), field.getValue(), all));
    }
}
