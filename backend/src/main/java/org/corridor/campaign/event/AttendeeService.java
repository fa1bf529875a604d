package org.corridor.campaign.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.corridor.account.organisation.Constituency;
import org.corridor.account.person.PersonCardService;
import org.corridor.account.person.PersonService;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;

/** What editors ask of the list of an event. Each method is one transaction. */
@Dependent
@Transactional
class AttendeeService {
    private static final int ALL = 20_000;

    private final EventRepository events;
    private final RegistrationRepository registrations;
    private final PersonService people;
    private final PersonCardService cards;
    private final EventNews news;

    @Inject
    AttendeeService(
            EventRepository events,
            RegistrationRepository registrations,
            PersonService people,
            PersonCardService cards,
            EventNews news) {
        this.events = events;
        this.registrations = registrations;
        this.people = people;
        this.cards = cards;
        this.news = news;
    }

    /** In the order of the line, those who gave up among them. */
    Page<AttendeeView> list(UUID id, PageRequest page) {
        events.get(id);
        var after = page.after().map(AttendeeService::turn).orElse(0L);
        var found = Page.of(
                registrations.list(id, after, page.limit() + 1),
                page.limit(),
                registration -> Long.toString(registration.turn));
        return new Page<>(views(found.items()), found.next());
    }

    private static long turn(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException notAKey) {
            throw PageRequest.unknownPlace();
        }
    }

    /** The whole list as a table. Who took it is written down. */
    String table(UUID id) {
        var event = events.get(id);
        news.write("attendees-exported", event, null);
        return AttendeeTable.of(views(registrations.list(id, 0, ALL)));
    }

    AttendeeView mark(UUID id, UUID registrationId, long expectedVersion, AttendanceDraft draft) {
        var event = events.get(id);
        var registration = registrations.get(id, registrationId, expectedVersion);
        registration.mark(draft.attended());
        registrations.save(registration);
        news.write("attendance-marked", event, registration.id.toString());
        return views(List.of(registration)).getFirst();
    }

    /** How many are marked as having come, by whom they stand for. */
    List<EventAttendance> tally(UUID id) {
        events.get(id);
        var byWhom = new EnumMap<Constituency, Integer>(Constituency.class);
        views(registrations.list(id, 0, ALL)).stream()
                .filter(attendee -> Boolean.TRUE.equals(attendee.attended()) && attendee.organisation() != null)
                .map(AttendeeView::organisation)
                .filter(Objects::nonNull)
                .forEach(organisation -> byWhom.merge(organisation.constituency(), 1, Integer::sum));
        return byWhom.entrySet().stream()
                .map(count -> new EventAttendance(count.getKey(), count.getValue()))
                .toList();
    }

    private List<AttendeeView> views(List<Registration> those) {
        var ids = those.stream().map(registration -> registration.person).toList();
        var contacts = people.contacts(ids);
        var known = cards.cards(ids);
        return those.stream()
                .map(registration -> {
                    var contact = contacts.get(registration.person);
                    var card = known.get(registration.person);
                    return new AttendeeView(
                            registration.id,
                            registration.version,
                            registration.person,
                            contact == null ? "" : contact.name(),
                            contact == null ? "" : contact.email(),
                            card == null ? null : card.organisation(),
                            registration.state,
                            registration.registeredAt,
                            registration.attended);
                })
                .toList();
    }
}
