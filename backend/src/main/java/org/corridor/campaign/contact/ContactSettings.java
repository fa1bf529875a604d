package org.corridor.campaign.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of the contact form. */
@ApplicationScoped
public class ContactSettings {
    /** The coordination's mailbox; shown to readers, and what the contact form writes to. */
    @Inject
    @ConfigProperty(name = "corridor.contact.to", defaultValue = "coordination@example.org")
    String to;

    /** The coordination's mailbox. */
    public String to() {
        return to;
    }
}
