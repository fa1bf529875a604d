package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridor.campaign.event.EventList;
import org.corridor.campaign.event.EventQuery;
import org.corridor.campaign.event.EventReadingService;
import org.corridor.campaign.event.EventView;
import org.corridor.discussion.ThreadPage;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.site.text.Wording;
import org.jspecify.annotations.Nullable;

/** The pages of the events: what is to come, each year's, and each event's. */
@Dependent
class EventPages implements RoomPages {
    private static final Pattern EVENT = Pattern.compile("/events/([1-9]\\d{0,11})");
    private static final Pattern YEAR = Pattern.compile("/events/past/(20\\d{2})");
    private static final int ITEMS = 20;
    private static final int LONGEST_KEY = 100;

    private final EventReadingService events;
    private final EventFacts facts;
    private final Discussions discussions;

    @Inject
    EventPages(EventReadingService events, EventFacts facts, Discussions discussions) {
        this.events = events;
        this.facts = facts;
        this.discussions = discussions;
    }

    @Override
    public Optional<Page> at(Address address, Wording w, Map<String, String[]> parameters) {
        if (address.path().equals("/events")) {
            return Optional.of(list(address, w, null, parameters));
        }
        return address.part(YEAR)
                .map(year -> list(address, w, year, parameters))
                .or(() -> address.number(EVENT).map(number -> page(address, w, number, parameters)));
    }

    Page list(Address address, Wording w, @Nullable String year, Map<String, String[]> parameters) {
        var part = new Part(year, one(parameters, "kind"), one(parameters, "after"));
        try {
            if (part.kind() != null
                    && EventWords.KINDS.stream().noneMatch(kind -> kind.word().equals(part.kind()))) {
                return TextPages.notFound(address, w);
            }
            var question = EventQuery.coming(w.language().code(), part.after(), ITEMS)
                    .of(year)
                    .only(part.kind());
            return list(address, w, part, events.list(question), facts);
        } catch (Refused refused) { // the place in the address is none that we gave
            return TextPages.notFound(address, w);
        }
    }

    private static @Nullable String one(Map<String, String[]> parameters, String name) {
        var sent = parameters.get(name);
        return sent == null || sent.length == 0 || sent[0].isBlank() || sent[0].length() > LONGEST_KEY ? null : sent[0];
    }

    /** Which part of the events a page shows: of a year or to come, of a kind or all, from a place on or from the start. */
    record Part(
            @Nullable String year,
            @Nullable String kind,
            @Nullable String after) {
        String question() {
            return Stream.of(kind == null ? "" : "kind=" + kind, after == null ? "" : "after=" + after)
                    .filter(word -> !word.isEmpty())
                    .reduce((one, other) -> one + "&" + other)
                    .map(words -> "?" + words)
                    .orElse("");
        }

        /** The same from the place after which the next part begins. */
        Part from(@Nullable String next) {
            return new Part(year, kind, next);
        }

        /** The same of one kind, from the start. */
        Part only(@Nullable String word) {
            return new Part(year, word, null);
        }
    }

    static Page list(Address address, Wording w, Part part, EventList found, EventFacts facts) {
        if (part.year() != null && part.kind() == null && found.items().isEmpty()) {
            return TextPages.notFound(address, w);
        }
        var words = new EventWords(w);
        var title = words.title(part.year());
        var view =
                new Page.View("events", Map.of("events", found, "title", title, "path", address.path(), "part", part));
        var page = Page.saying(address, title, w.t("event.list.lede"), view)
                .asking(part.question())
                .telling(List.of(facts.list(w, title, address, found)))
                .with(found);
        return part.question().isEmpty() ? page : page.unlisted();
    }

    Page page(Address address, Wording w, long number, Map<String, String[]> parameters) {
        try {
            var event = events.readNumbered(number, w.language().code());
            var thread = discussions.about(new SubjectRef("event", event.id()), parameters);
            return page(address, w, new Shown(event, thread), facts);
        } catch (Refused refused) {
            if (refused.refusal() instanceof NotFound) {
                return missing(address, w);
            }
            throw refused;
        }
    }

    /** An event with what is said about it. */
    record Shown(EventView event, ThreadPage thread) {}

    static Page page(Address address, Wording w, Shown shown, EventFacts facts) {
        var event = shown.event();
        var view = new Page.View("event", Map.of("event", event, "thread", shown.thread()));
        return Page.saying(address, event.title(), event.teaser(), view)
                .telling(List.of(facts.event(w, event), facts.crumbs(w, event)))
                .with(event)
                .discussed(shown.thread());
    }

    /** Mistyped, or not open to everybody: both read the same. */
    static Page missing(Address address, Wording w) {
        return Page.saying(
                        address,
                        w.t("event.page.missing"),
                        w.t("event.page.missingText"),
                        new Page.View("noEvent", Map.of()))
                .missing();
    }
}
