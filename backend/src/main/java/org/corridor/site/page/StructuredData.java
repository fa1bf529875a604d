package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.library.LibraryItemView;
import org.corridor.library.LibraryPage;
import org.corridor.platform.http.HttpSettings;
import org.corridor.site.text.Wording;
import org.jspecify.annotations.Nullable;

/** What search engines and harvesters are told of a page, in the words of schema.org. */
@Dependent
class StructuredData {
    private static final Map<String, String> TYPES = Map.of(
            "practice", "Article",
            "white-paper", "Report",
            "guide", "Guide",
            "manual", "Guide",
            "book", "Book",
            "video", "VideoObject",
            "law", "Legislation",
            "study", "ScholarlyArticle");

    private final HttpSettings settings;

    @Inject
    StructuredData(HttpSettings settings) {
        this.settings = settings;
    }

    Map<String, Object> site(Wording w) {
        var said = thing("WebSite", "Corridor", w.to("/"));
        said.put("inLanguage", w.language().code());
        said.put("description", w.t("site.home.description"));
        said.put("publisher", publisher(w));
        said.put(
                "potentialAction",
                Map.of(
                        "@type", "SearchAction",
                        "target", address(w.to("/library")) + "?q={words}",
                        "query-input", "required name=words"));
        return said;
    }

    Map<String, Object> organisation(Wording w) {
        var said = thing("Organization", w.t("site.foot.group"), "/");
        said.put("logo", address("/favicon.svg"));
        return said;
    }

    Map<String, Object> collection(Wording w, String title, SearchQuestion question, LibraryPage result) {
        var said = thing("CollectionPage", title, w.to("/library") + question.address());
        said.put("inLanguage", w.language().code());
        var items = new ArrayList<Map<String, Object>>();
        result.items()
                .forEach(hit -> items.add(Map.of(
                        "@type",
                        "ListItem",
                        "position",
                        items.size() + 1,
                        "url",
                        address(w.to("/library/" + hit.number())))));
        said.put("mainEntity", Map.of("@type", "ItemList", "numberOfItems", result.total(), "itemListElement", items));
        return said;
    }

    Map<String, Object> crumbs(Wording w, LibraryItemView item) {
        var labels = new Labels(w);
        var said = new LinkedHashMap<String, Object>();
        said.put("@context", "https://schema.org");
        said.put("@type", "BreadcrumbList");
        said.put(
                "itemListElement",
                List.of(
                        place(1, w.t("library.search.title"), w.to("/library")),
                        place(2, labels.named("kinds", item.kind()), w.to("/library?kind=" + item.kind())),
                        place(3, item.title(), w.to("/library/" + item.number()))));
        return said;
    }

    Map<String, Object> item(Wording w, LibraryItemView item) {
        var labels = new Labels(w);
        var said =
                thing(TYPES.getOrDefault(item.kind(), "CreativeWork"), item.title(), w.to("/library/" + item.number()));
        said.put("description", item.summary());
        said.put("inLanguage", item.language());
        put(said, "datePublished", published(item));
        said.put("dateModified", item.updatedAt().toString());
        put(
                said,
                "spatialCoverage",
                item.countries().stream()
                        .map(code -> Map.of("@type", "Country", "name", w.country(code), "identifier", code))
                        .toList());
        put(
                said,
                "about",
                item.themes().stream()
                        .map(theme -> labels.named("theme", theme))
                        .toList());
        put(
                said,
                "sourceOrganization",
                item.organisations().stream()
                        .map(organisation -> Map.of("@type", "Organization", "name", organisation.name()))
                        .toList());
        put(
                said,
                "citation",
                item.references().stream().map(reference -> reference.title()).toList());
        put(said, "isBasedOn", source(item, labels));
        said.put("publisher", publisher(w));
        return said;
    }

    private static @Nullable Integer published(LibraryItemView item) {
        return item.yearFrom() == null ? item.yearTo() : item.yearFrom();
    }

    private static @Nullable Object source(LibraryItemView item, Labels labels) {
        if (item.sourceAddress() != null) {
            return item.sourceAddress();
        }
        return item.source() == null
                ? null
                : Map.of(
                        "@type",
                        "CreativeWork",
                        "name",
                        labels.named("sourceName", item.source().name()));
    }

    Map<String, Object> publisher(Wording w) {
        return Map.of("@type", "Organization", "name", w.t("site.foot.group"), "url", address("/"));
    }

    Map<String, Object> thing(String type, String name, String path) {
        var said = new LinkedHashMap<String, Object>();
        said.put("@context", "https://schema.org");
        said.put("@type", type);
        said.put("name", name);
        said.put("url", address(path));
        return said;
    }

    /** Something by its name, and the path of its page. */
    record Named(String name, String path) {}

    /** A page that lists things. */
    Map<String, Object> collection(Wording w, String title, String path, List<Named> all) {
        var said = thing("CollectionPage", title, path);
        said.put("inLanguage", w.language().code());
        said.put(
                "mainEntity", Map.of("@type", "ItemList", "numberOfItems", all.size(), "itemListElement", places(all)));
        return said;
    }

    /** Where a page stands in the site. */
    Map<String, Object> crumbs(List<Named> way) {
        var said = new LinkedHashMap<String, Object>();
        said.put("@context", "https://schema.org");
        said.put("@type", "BreadcrumbList");
        said.put("itemListElement", places(way));
        return said;
    }

    private List<Map<String, Object>> places(List<Named> all) {
        var places = new ArrayList<Map<String, Object>>();
        all.forEach(named -> places.add(place(places.size() + 1, named.name(), named.path())));
        return places;
    }

    Map<String, Object> place(int position, String name, String path) {
        return Map.of("@type", "ListItem", "position", position, "name", name, "item", address(path));
    }

    private static void put(Map<String, Object> said, String name, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            said.put(name, value instanceof Integer ? value.toString() : value);
        }
    }

    /** The whole address of a path, as one cites it. */
    String address(String path) {
        return settings.publicUrl() + path;
    }
}
