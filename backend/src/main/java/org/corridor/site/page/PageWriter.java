package org.corridor.site.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.corridor.platform.http.Json;
import org.corridor.site.text.Wording;

/** Turns a page into HTML: the built web app's own page with this page's content where the app will draw it. */
final class PageWriter {
    /** The app's templates leave out such space too, so that nothing moves when the app takes over. */
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">\\s*\\n\\s*<");

    /** Always in the same order, so that an unchanged page keeps its tag. */
    private static final ObjectWriter JSON = Json.MAPPER.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PageWriter.class.getClassLoader(), PageWriter.class.getPackageName());
    private final IndexHtml index;
    private final String origin;

    PageWriter(IndexHtml index, String origin) {
        this.index = index;
        this.origin = origin;
    }

    String html(Page page, Wording w) {
        var values = new HashMap<>(page.view().values());
        values.put("w", w);
        Content content = output -> templates.render(page.view().template() + ".jte", values, output);
        var body = page.bare()
                ? rendered(TextPages.NOTEBOOK + ".jte", Map.of("w", w))
                : rendered("frame.jte", Map.of("w", w, "page", page, "content", content));
        var head = new StringBuilder(rendered("head.jte", Map.of("w", w, "page", page, "origin", origin)));
        page.facts().forEach(said -> head.append(block("type=\"application/ld+json\"", said)));
        return index.with(page.address().language(), head.toString(), body, data(page));
    }

    private String rendered(String template, Map<String, Object> values) {
        var output = new StringOutput();
        templates.render(template, values, output);
        return BETWEEN_TAGS.matcher(output.toString()).replaceAll("><").strip();
    }

    private static String data(Page page) {
        if (page.data() == null) {
            return "";
        }
        var initial = new LinkedHashMap<String, Object>();
        initial.put("path", page.address().here() + page.question());
        initial.put("data", page.data());
        initial.put("beside", page.beside());
        return block("type=\"application/json\" id=\"corridor-page\"", initial);
    }

    /** Data for scripts to read. A browser ends such a block at the first {@code </script}, wherever it stands. */
    private static String block(String attributes, Object content) {
        try {
            var json = JSON.writeValueAsString(content).replace("<", "\\u003c");
            return "<script %s>%s</script>".formatted(attributes, json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("What a page shows can always be written as JSON.", broken);
        }
    }
}
