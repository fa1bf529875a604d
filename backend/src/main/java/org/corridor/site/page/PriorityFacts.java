package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
        var places = all.stream()
                .map(priority -> new StructuredData.Named(
                        priority.heading(w.language().code()).title(), w.to("/priorities/" + priority.number())))
                .toList();
        return facts.collection(w, w.t("priority.list.title"), w.to("/priorities"), places);
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
        return facts.crumbs(List.of(
                new StructuredData.Named(w.t("priority.list.title"), w.to("/priorities")),
                new StructuredData.Named(
                        new PriorityWords(w).reading(priority).title(), w.to("/priorities/" + priority.number()))));
    }
}
