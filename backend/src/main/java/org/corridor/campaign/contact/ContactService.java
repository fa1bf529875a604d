package org.corridor.campaign.contact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.corridor.platform.mail.Mail;
import org.corridor.platform.mail.MailOutbox;

/** Carries what people write to the coordination. Each method is one transaction. */
@Dependent
@Transactional
public class ContactService {
    private final MailOutbox outbox;
    private final ContactSettings settings;

    @Inject
    ContactService(MailOutbox outbox, ContactSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    /** How the coordination is reached. */
    public ContactCard card() {
        return new ContactCard(settings.to());
    }

    /** A machine is answered like everybody, so that it learns nothing; its message goes nowhere. */
    void send(ContactMessage message) {
        if (!message.byMachine()) {
            outbox.post(new Mail(
                    settings.to(),
                    message.language(),
                    "[Corridor] " + message.subject().strip(),
                    text(message)));
        }
    }

    /** Read by the coordination alone, whatever language somebody wrote in. */
    private static String text(ContactMessage message) {
        var name = message.name() == null || message.name().isBlank()
                ? "(no name given)"
                : message.name().strip();
        return """
                Sent with the contact form of Corridor (page language: %s).
                From: %s
                Answer to: %s

                %s
                """.formatted(
                        message.language(),
                        name,
                        message.email().strip(),
                        message.text().strip());
    }
}
