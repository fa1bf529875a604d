package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.corridor.campaign.appeal.AppealSummary;
import org.corridor.campaign.appeal.AppealView;
import org.corridor.site.text.Wording;

/** What search engines are told of appeals, in the words of schema.org. */
@Dependent
class AppealFacts {
    private final StructuredData facts;

    @Inject
    AppealFacts(StructuredData facts) {
        this.facts = facts;
    }

    Map<String, Object> list(Wording w, List<AppealSummary> all) {
        var places = all.stream()
                .map(appeal -> new StructuredData.Named(appeal.title(), w.to("/appeals/" + appeal.number())))
                .toList();
        return facts.collection(w, w.t("appeal.list.title"), w.to("/appeals"), places);
    }

    Map<String, Object> appeal(Wording w, AppealView appeal) {
        var said = facts.thing("CreativeWork", appeal.title(), w.to("/appeals/" + appeal.number()));
        said.put("abstract", appeal.demand());
        said.put("position", appeal.number());
        said.put("inLanguage", appeal.language());
        said.put("version", Integer.toString(appeal.edition()));
        said.put("creativeWorkStatus", w.t("appeal.state." + appeal.state().word()));
        said.put("datePublished", appeal.steps().getFirst().at().toString());
        said.put("dateModified", appeal.updatedAt().toString());
        said.put("audience", Map.of("@type", "Audience", "audienceType", appeal.addressee()));
        said.put(
                "interactionStatistic",
                Map.of(
                        "@type", "InteractionCounter",
                        "interactionType", Map.of("@type", "EndorseAction"),
                        "userInteractionCount", appeal.tally().total()));
        said.put("publisher", facts.publisher(w));
        return said;
    }

    Map<String, Object> crumbs(Wording w, AppealView appeal) {
        return facts.crumbs(List.of(
                new StructuredData.Named(w.t("appeal.list.title"), w.to("/appeals")),
                new StructuredData.Named(appeal.title(), w.to("/appeals/" + appeal.number()))));
    }
}
