package org.corridor.notification.preference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** What one person wants by mail. There is none while they chose nothing. */
@Entity
@Table(name = "mail_preference")
class MailPreference {
    @Id
    @Column(name = "person_id")
    UUID person;

    @Version
    long version;

    @Column(name = "concerns_me")
    Channel concernsMe;

    Channel mentioned;

    @Column(name = "new_things")
    Channel newThings;

    @Column(name = "changed_status")
    Channel changedStatus;

    Rhythm rhythm;

    @SuppressWarnings("NullAway.Init")
    protected MailPreference() {}

    void choose(MailPreferenceDraft draft) {
        concernsMe = draft.concernsMe();
        mentioned = draft.mentioned();
        newThings = draft.newThings();
        changedStatus = draft.changedStatus();
        rhythm = draft.rhythm();
    }

    MailPreferenceDraft chosen() {
        return new MailPreferenceDraft(concernsMe, mentioned, newThings, changedStatus, rhythm);
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }
}
