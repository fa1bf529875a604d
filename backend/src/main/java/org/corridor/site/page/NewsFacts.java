package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.campaign.news.NewsList;
import org.corridor.campaign.news.NewsView;
import org.corridor.site.text.Wording;

/** What search engines are told of the news, in the words of schema.org. */
@Dependent
class NewsFacts {
    private final StructuredData site;

    @Inject
    NewsFacts(StructuredData site) {
        this.site = site;
    }

    Map<String, Object> item(Wording w, NewsView item) {
        var said = new LinkedHashMap<String, Object>();
        said.put("@context", "https://schema.org");
        said.put("@type", "NewsArticle");
        said.put("headline", item.title());
        said.put("description", item.teaser());
        said.put("url", site.address(w.to("/news/" + item.number())));
        said.put("inLanguage", item.language());
        if (item.issuedOn() != null) {
            said.put("datePublished", item.issuedOn().toString());
        }
        said.put("dateModified", item.updatedAt().toString());
        said.put("articleSection", new NewsWords(w).kind(item.kind()));
        said.put("author", Map.of("@type", "Organization", "name", item.issuer()));
        said.put(
                "publisher", Map.of("@type", "Organization", "name", w.t("site.foot.group"), "url", site.address("/")));
        if (item.picture() != null) {
            said.put("image", site.address(item.picture().address()));
        }
        if (item.target() != null) {
            var address = item.target().address();
            said.put("about", address.startsWith("/") ? site.address(address) : address);
        }
        return said;
    }

    Map<String, Object> list(Wording w, String title, Address address, NewsList found) {
        var items = new ArrayList<Map<String, Object>>();
        found.items()
                .forEach(item -> items.add(Map.of(
                        "@type",
                        "ListItem",
                        "position",
                        items.size() + 1,
                        "url",
                        site.address(w.to("/news/" + item.number())))));
        var said = new LinkedHashMap<String, Object>();
        said.put("@context", "https://schema.org");
        said.put("@type", "CollectionPage");
        said.put("name", title);
        said.put("url", site.address(address.here()));
        said.put("inLanguage", w.language().code());
        said.put("mainEntity", Map.of("@type", "ItemList", "itemListElement", items));
        return said;
    }

    Map<String, Object> crumbs(Wording w, NewsView item) {
        var year = NewsWords.year(item.issuedOn());
        var said = new LinkedHashMap<String, Object>();
        said.put("@context", "https://schema.org");
        said.put("@type", "BreadcrumbList");
        said.put(
                "itemListElement",
                List.of(
                        place(1, w.t("campaign.news.title"), w.to("/news")),
                        place(2, new NewsWords(w).drawer(year), w.to("/news/archive/" + year)),
                        place(3, item.title(), w.to("/news/" + item.number()))));
        return said;
    }

    private Map<String, Object> place(int position, String name, String path) {
        return Map.of("@type", "ListItem", "position", position, "name", name, "item", site.address(path));
    }
}
