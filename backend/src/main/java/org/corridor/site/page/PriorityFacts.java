package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.corridor.campaign.priority.Paragraph;
import org.corridor.campaign.priority.PrioritySummary;
import org.corridor.campaign.priority.PriorityView;
import org.corridor.site.text.Wording;

/** What search engines and harvesters are told of priorities, in the words of schema.org. */
@Dependent
class PriorityFacts {
    private final StructuredData facts;

    @Inject
    PriorityFacts(StructuredData facts) {
        this.facts = facts;
    }

    Map<String, Object> list(Wording w, List<PrioritySummary> all) {
        var said = facts.thing("CollectionPage", w.t("priority.list.title"), w.to("/priorities"));
        said.put("inLanguage", w.language().code());
        var items = new ArrayList<Map<String, Object>>();
        all.forEach(priority -> items.add(facts.place(
                items.size() + 1,
                priority.heading(w.language().code()).title(),
                w.to("/priorities/" + priority.number()))));
        said.put("mainEntity", Map.of("@type", "ItemList", "numberOfItems", all.size(), "itemListElement", items));
        return said;
    }

    Map<String, Object> priority(Wording w, PriorityView priority) {
        var reading = new PriorityWords(w).reading(priority);
        var said = facts.thing("CreativeWork", reading.title(), w.to("/priorities/" + priority.number()));
        said.put("abstract", reading.demand());
        said.put(
                "text",
                String.join(
                        "\n\n",
                        reading.paragraphs().stream().map(Paragraph::text).toList()));
        said.put("inLanguage", reading.language());
        said.put("version", Long.toString(priority.version()));
        said.put(
                "creativeWorkStatus", w.t("priority.status." + priority.status().word()));
        said.put("dateCreated", priority.createdAt().toString());
        said.put("dateModified", priority.updatedAt().toString());
        said.put("publisher", facts.publisher(w));
        var cited = priority.evidence().stream()
                .filter(piece -> piece.address() != null)
                .map(piece -> Map.of(
                        "@type",
                        "CreativeWork",
                        "name",
                        piece.title(),
                        "url",
                        facts.address(w.to(Objects.requireNonNull(piece.address())))))
                .toList();
        if (!cited.isEmpty()) {
            said.put("citation", cited);
        }
        return said;
    }

    Map<String, Object> crumbs(Wording w, PriorityView priority) {
        var said = new LinkedHashMap<String, Object>();
        said.put("@context", "https://schema.org");
        said.put("@type", "BreadcrumbList");
        said.put(
                "itemListElement",
                List.of(
                        facts.place(1, w.t("priority.list.title"), w.to("/priorities")),
                        facts.place(
                                2,
                                new PriorityWords(w).reading(priority).title(),
                                w.to("/priorities/" + priority.number()))));
        return said;
    }
}
