package org.corridor.campaign.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.corridor.account.CurrentPerson;
import org.corridor.platform.http.HttpSettings;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.subject.SubjectRef;

/** What people do with the address of their calendar. Each method is one transaction. */
@Dependent
@Transactional
class CalendarKeyService {
    private final CalendarKeyRepository keys;
    private final CurrentPerson current;
    private final Journal journal;
    private final HttpSettings settings;
    private final InstantSource clock;

    @Inject
    CalendarKeyService(
            CalendarKeyRepository keys,
            CurrentPerson current,
            Journal journal,
            HttpSettings settings,
            InstantSource clock) {
        this.keys = keys;
        this.current = current;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    CalendarKeyView show() {
        return new CalendarKeyView(
                keys.find(current.id()).map(key -> key.madeAt).orElse(null));
    }

    /** A new address; one made before no longer leads anywhere. */
    CalendarAddress make() {
        var person = current.id();
        var token = CalendarToken.fresh();
        var now = clock.instant();
        keys.make(person, token, now);
        journal.write("calendar-address-made", subject(person));
        return new CalendarAddress(settings.publicUrl() + "/calendar/my/" + token.text() + ".ics", now);
    }

    void revoke() {
        var person = current.id();
        keys.find(person).ifPresent(key -> {
            keys.remove(key);
            journal.write("calendar-address-revoked", subject(person));
        });
    }

    private static SubjectRef subject(UUID person) {
        return new SubjectRef("person", person);
    }
}
