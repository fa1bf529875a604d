package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corridor.campaign.priority.PriorityService;
import org.corridor.campaign.priority.PrioritySummary;
import org.corridor.discussion.ThreadPage;
import org.corridor.library.LibraryItemService;
import org.corridor.library.LibraryItemView;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.site.text.Wording;

/** The page of one library item, found by the number that people cite. */
@Dependent
class ItemPage implements RoomPages {
    private static final Pattern ITEM = Pattern.compile("/library/([1-9]\\d{0,11})");

    private final LibraryItemService library;
    private final PriorityService priorities;
    private final StructuredData facts;
    private final Discussions discussions;

    @Inject
    ItemPage(LibraryItemService library, PriorityService priorities, StructuredData facts, Discussions discussions) {
        this.library = library;
        this.priorities = priorities;
        this.facts = facts;
        this.discussions = discussions;
    }

    @Override
    public Optional<Page> at(Address address, Wording w, Map<String, String[]> parameters) {
        return address.number(ITEM).map(number -> page(address, w, number, parameters));
    }

    Page page(Address address, Wording w, long number, Map<String, String[]> parameters) {
        try {
            var item = library.readNumbered(number, false);
            var ref = new SubjectRef("library-item", item.id());
            var shown = new Shown(item, priorities.citing(ref), discussions.about(ref, parameters));
            return page(address, w, shown, facts);
        } catch (Refused refused) {
            if (refused.refusal() instanceof NotFound) {
                return missing(address, w);
            }
            throw refused;
        }
    }

    /** What the rooms have for this page. */
    record Shown(LibraryItemView item, List<PrioritySummary> citing, ThreadPage thread) {}

    static Page page(Address address, Wording w, Shown shown, StructuredData facts) {
        var item = shown.item();
        var labels = new Labels(w);
        var citation = w.t(
                "library.cite.text",
                Map.of(
                        "title", item.title(),
                        "kind", labels.named("kind", item.kind()),
                        "number", Long.toString(item.number()),
                        "version", Long.toString(item.version()),
                        "day", w.day(item.updatedAt()),
                        "address", facts.address("/library/" + item.number())));
        var view = new Page.View(
                "item",
                Map.of(
                        "item",
                        item,
                        "labels",
                        labels,
                        "citation",
                        citation,
                        "citing",
                        shown.citing(),
                        "thread",
                        shown.thread()));
        return Page.saying(address, item.title(), item.summary(), view)
                .telling(List.of(facts.item(w, item), facts.crumbs(w, item)))
                .with(item)
                .besides("citing", shown.citing())
                .discussed(shown.thread());
    }

    /** The number was mistyped, or the item was withdrawn: both read the same. */
    static Page missing(Address address, Wording w) {
        var view = new Page.View("noItem", Map.of("labels", new Labels(w)));
        return Page.saying(address, w.t("library.item.title"), w.t("library.item.missingText"), view)
                .missing();
    }

    /** Paragraphs are what an empty line parts. */
    static List<String> paragraphs(LibraryItemView item) {
        return item.text() == null
                ? List.of()
                : Arrays.stream(item.text().split("\\n\\s*\\n"))
                        .filter(part -> !part.isBlank())
                        .toList();
    }
}
