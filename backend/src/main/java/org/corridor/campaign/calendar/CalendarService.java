package org.corridor.campaign.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.account.Role;
import org.corridor.account.person.PersonContact;
import org.corridor.account.person.PersonService;
import org.corridor.campaign.event.CalendarEvent;
import org.corridor.campaign.event.EventCalendarService;
import org.corridor.platform.http.HttpSettings;
import org.corridor.platform.mail.LetterTexts;
import org.corridor.platform.subject.Viewer;

/** Calendars as text. Each method is one transaction. */
@Dependent
@Transactional
class CalendarService {
    private final EventCalendarService events;
    private final CalendarKeyRepository keys;
    private final PersonService people;
    private final HttpSettings settings;

    @Inject
    CalendarService(
            EventCalendarService events, CalendarKeyRepository keys, PersonService people, HttpSettings settings) {
        this.events = events;
        this.keys = keys;
        this.people = people;
        this.settings = settings;
    }

    /** What is open to everybody, perhaps of one kind only. */
    String list(Optional<String> kind, String language) {
        return written(events.list(Viewer.anyone(), kind, language), language);
    }

    /** One event that is open to everybody. */
    Optional<String> one(long number, String language) {
        return events.one(number, language).map(event -> written(List.of(event), language));
    }

    /** What the maker of this token may read, with their own registrations; nothing for who may not come in any more. */
    Optional<String> personal(String token) {
        return keys.owner(new CalendarToken(token))
                .flatMap(owner ->
                        Optional.ofNullable(people.contacts(List.of(owner)).get(owner)))
                .filter(person -> !person.suspended())
                .map(this::personal);
    }

    private String personal(PersonContact person) {
        var viewer = new Viewer(Optional.of(person.id()), Set.copyOf(Role.words(person.roles())));
        var language = LetterTexts.known(person.language());
        return written(events.list(viewer, Optional.empty(), language), language);
    }

    private String written(List<CalendarEvent> all, String language) {
        return new CalendarWriter(settings.publicUrl().toString(), language).write(all);
    }
}
