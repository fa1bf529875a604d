package org.corridor.campaign.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.corridor.account.person.PersonContact;
import org.corridor.account.person.PersonService;
import org.corridor.platform.http.HttpSettings;
import org.corridor.platform.mail.LetterTexts;
import org.corridor.platform.mail.Mail;
import org.corridor.platform.mail.MailOutbox;
import org.corridor.platform.text.Texts;

/** Letters to those who come to an event, in their own language, posted in the caller's transaction. */
@Dependent
class EventLetters {
    private static final LetterTexts TEXTS = new LetterTexts("org.corridor.campaign.event.letters");

    private final MailOutbox outbox;
    private final PersonService people;
    private final HttpSettings settings;

    @Inject
    EventLetters(MailOutbox outbox, PersonService people, HttpSettings settings) {
        this.outbox = outbox;
        this.people = people;
        this.settings = settings;
    }

    /** What there is to write about. */
    enum Letter {
        REMINDER("reminder"),
        MOVED_UP("moved-up"),
        MOVED("moved"),
        CANCELLED("cancelled");

        private final String key;

        Letter(String key) {
            this.key = key;
        }
    }

    /** One letter to each of these people who can still be reached. */
    void write(Letter letter, CampaignEvent event, Collection<Registration> to) {
        var contacts = people.contacts(
                to.stream().map(registration -> registration.person).toList());
        for (var registration : to) {
            var person = contacts.get(registration.person);
            if (person != null && !person.suspended() && !person.email().isEmpty()) {
                outbox.post(written(letter, event, registration, person));
            }
        }
    }

    private Mail written(Letter letter, CampaignEvent event, Registration registration, PersonContact person) {
        var language = LetterTexts.known(person.language());
        var placed = registration.state == RegistrationState.REGISTERED;
        var link = event.link != null && (placed || !event.linkForRegistered);
        var words = Map.of(
                "name", person.name(),
                "title", event.wordings().forReader(language).title(),
                "when", EventDay.told(event.time, language),
                "where", event.place == null ? "" : event.place + "\n",
                "online", link ? event.link + "\n" : "",
                "reason", event.cancelledBecause == null ? "" : event.cancelledBecause,
                "page", page(language, event.address()));
        return new Mail(
                person.email(),
                language,
                Texts.onOneLine(TEXTS.filled(language, letter.key + ".subject", words)),
                TEXTS.filled(language, letter.key + ".text", words));
    }

    private String page(String language, String path) {
        return settings.publicUrl() + (language.equals("en") ? "" : "/" + language) + path;
    }
}
