package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridor.campaign.event.EventList;
import org.corridor.campaign.event.EventState;
import org.corridor.campaign.event.EventView;
import org.corridor.site.text.Wording;

/** What search engines are told of events, in the words of schema.org. */
@Dependent
class EventFacts {
    private static final String SCHEMA = "https://schema.org/";

    private final StructuredData site;

    @Inject
    EventFacts(StructuredData site) {
        this.site = site;
    }

    Map<String, Object> event(Wording w, EventView event) {
        var said = site.thing("Event", event.title(), w.to("/events/" + event.number()));
        said.put("description", event.teaser());
        said.put("inLanguage", event.language());
        said.put("startDate", EventWords.machine(event.time()));
        if (event.time().wholeDay()) {
            said.put("endDate", event.time().closing().toString());
        } else if (event.time().until() != null) {
            said.put("endDate", event.time().ends().toOffsetDateTime().toString());
        }
        var cancelled = event.state() == EventState.CANCELLED;
        said.put("eventStatus", SCHEMA + (cancelled ? "EventCancelled" : "EventScheduled"));
        said.put("eventAttendanceMode", SCHEMA + mode(event));
        said.put("location", places(w, event));
        if (event.seats() != null && event.seats().places() != null) {
            said.put("maximumAttendeeCapacity", event.seats().places());
        }
        said.put("organizer", site.publisher(w));
        return said;
    }

    private static boolean online(EventView event) {
        return event.link() != null || event.linkLater();
    }

    private static String mode(EventView event) {
        return !online(event)
                ? "OfflineEventAttendanceMode"
                : event.place() == null ? "OnlineEventAttendanceMode" : "MixedEventAttendanceMode";
    }

    private List<Map<String, Object>> places(Wording w, EventView event) {
        var places = new ArrayList<Map<String, Object>>();
        if (event.place() != null) {
            places.add(Map.of("@type", "Place", "name", event.place(), "address", event.place()));
        }
        if (event.place() == null || online(event)) {
            var page = site.address(w.to("/events/" + event.number()));
            places.add(Map.of("@type", "VirtualLocation", "url", event.link() == null ? page : event.link()));
        }
        return places;
    }

    Map<String, Object> list(Wording w, String title, Address address, EventList found) {
        var items = new ArrayList<Map<String, Object>>();
        found.items()
                .forEach(event -> items.add(Map.of(
                        "@type",
                        "ListItem",
                        "position",
                        items.size() + 1,
                        "url",
                        site.address(w.to("/events/" + event.number())))));
        var said = site.thing("CollectionPage", title, address.here());
        said.put("inLanguage", w.language().code());
        said.put("mainEntity", Map.of("@type", "ItemList", "itemListElement", items));
        return said;
    }

    Map<String, Object> crumbs(Wording w, EventView event) {
        return Map.of(
                "@context",
                "https://schema.org",
                "@type",
                "BreadcrumbList",
                "itemListElement",
                List.of(
                        site.place(1, w.t("event.list.title"), w.to("/events")),
                        site.place(2, event.title(), w.to("/events/" + event.number()))));
    }
}
