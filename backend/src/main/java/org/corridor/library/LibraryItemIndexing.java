package org.corridor.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.platform.http.Json;
import org.corridor.platform.search.Analysis;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.StringIndexFieldTypeOptionsStep;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/**
 * What the index holds of an item. Text goes into fields of its own language, stemmed, and into plain ones, unstemmed; a hit
 * is shown from the stored card, so that a page of results asks the database nothing.
 */
public class LibraryItemIndexing implements TypeBinder {
    /** The languages text is stemmed in. */
    static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    static final String TITLE = "title_";
    static final String SUMMARY = "summary_";
    static final String BODY = "body_";
    /** Every value of every facet in one field: counting one costs a fraction of counting six. */
    static final String FACETS = "facets";
    /** Everything in one field, to ask how many of the query's words an item has at all. */
    static final String ALL = "all_";

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(LibraryItem.class, new Bridge(context.indexSchemaElement()));
    }

    private static final class Bridge implements TypeBridge<LibraryItem> {
        private final Map<String, IndexFieldReference<String>> fields = new TreeMap<>();
        private final IndexFieldReference<Integer> year;
        private final IndexFieldReference<Long> number;
        private final IndexFieldReference<Boolean> shared;

        Bridge(IndexSchemaElement schema) {
            for (var language : LANGUAGES) {
                text(schema, TITLE + language, language, List.of(Highlightable.NO));
                text(schema, SUMMARY + language, language, List.of(Highlightable.NO));
                text(schema, BODY + language, language, List.of(Highlightable.UNIFIED));
                text(schema, ALL + language, language, List.of(Highlightable.NO));
            }
            text(schema, TITLE + Analysis.PLAIN, Analysis.PLAIN, List.of(Highlightable.NO));
            text(schema, ALL + Analysis.PLAIN, Analysis.PLAIN, List.of(Highlightable.NO));
            for (var facet : LibraryFacet.values()) {
                values(schema, facet.field(), Aggregable.NO);
            }
            values(schema, FACETS, Aggregable.YES);
            values(schema, "principle", Aggregable.NO);
            fields.put(
                    "title_sort",
                    schema.field("title_sort", type -> sorted(type.asString())).toReference());
            fields.put(
                    "card",
                    schema.field("card", type -> stored(type.asString())).toReference());
            year = schema.field("year", type -> type.asInteger().sortable(Sortable.YES))
                    .toReference();
            number = schema.field("number", type -> type.asLong().sortable(Sortable.YES))
                    .toReference();
            shared = schema.field("shared", type -> type.asBoolean()).toReference();
        }

        private static StringIndexFieldTypeOptionsStep<?> sorted(StringIndexFieldTypeOptionsStep<?> type) {
            return type.normalizer(Analysis.SORT).sortable(Sortable.YES);
        }

        private static StringIndexFieldTypeOptionsStep<?> stored(StringIndexFieldTypeOptionsStep<?> type) {
            return type.searchable(Searchable.NO).projectable(Projectable.YES);
        }

        private void values(IndexSchemaElement schema, String name, Aggregable counted) {
            fields.put(
                    name,
                    schema.field(name, type -> type.asString().aggregable(counted))
                            .multiValued()
                            .toReference());
        }

        private void text(IndexSchemaElement schema, String name, String analyzer, List<Highlightable> shown) {
            fields.put(
                    name,
                    schema.field(
                                    name,
                                    type -> type.asString().analyzer(analyzer).highlightable(shown))
                            .multiValued()
                            .toReference());
        }

        @Override
        public void write(DocumentElement document, LibraryItem item, TypeBridgeWriteContext context) {
            var words = words(item);
            add(document, TITLE + item.language, item.title);
            add(document, SUMMARY + item.language, item.summary);
            words.body().forEach(text -> add(document, BODY + item.language, text));
            words.all().forEach(text -> add(document, ALL + item.language, text));
            add(document, TITLE + Analysis.PLAIN, item.title);
            words.all().forEach(text -> add(document, ALL + Analysis.PLAIN, text));
            for (var facet : LibraryFacet.values()) {
                facet.values(item).forEach(value -> {
                    add(document, facet.field(), value);
                    add(document, FACETS, facet.counted(value));
                });
            }
            item.principles.forEach(principle -> add(document, "principle", principle));
            add(document, "title_sort", item.title);
            add(document, "card", card(item));
            document.addValue(year, Optional.ofNullable(item.yearTo).orElse(item.yearFrom));
            document.addValue(number, item.number);
            document.addValue(shared, !item.withdrawn());
        }

        private void add(DocumentElement document, String field, String value) {
            document.addValue(fields.get(field), value);
        }
    }

    private record Words(List<String> body, List<String> all) {}

    /** The words an item is found by beyond title and summary. The source's own are searched, never shown. */
    private static Words words(LibraryItem item) {
        var body = Stream.concat(
                        Stream.ofNullable(item.text), item.references.stream().map(Reference::title))
                .toList();
        var hidden = Optional.ofNullable(item.source)
                .map(source -> Stream.of(source.description, source.text).filter(text -> text != null))
                .orElse(Stream.empty());
        var names = Stream.concat(
                item.organisations.stream()
                        .map(organisation -> organisation.acronym() == null
                                ? organisation.name()
                                : organisation.name() + " " + organisation.acronym()),
                item.countries.stream().map(LibraryItemIndexing::namesOfCountry));
        var all = Stream.of(Stream.of(item.title, item.summary), body.stream(), hidden, names)
                .flatMap(part -> part)
                .toList();
        return new Words(body, all);
    }

    private static String namesOfCountry(String code) {
        return LANGUAGES.stream()
                .map(language -> Locale.of("", code).getDisplayCountry(Locale.of(language)))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String card(LibraryItem item) {
        try {
            return Json.MAPPER.writeValueAsString(LibraryCard.of(item));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A card can always be written as JSON.", broken);
        }
    }
}
