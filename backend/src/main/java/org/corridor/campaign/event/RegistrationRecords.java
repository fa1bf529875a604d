package org.corridor.campaign.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.subject.PersonalData;
import org.jspecify.annotations.Nullable;

/** What this room gives to the export of what is kept about somebody. */
@Dependent
class RegistrationRecords implements PersonalData {
    private final RegistrationRepository registrations;

    @Inject
    RegistrationRecords(RegistrationRepository registrations) {
        this.registrations = registrations;
    }

    @Override
    public String room() {
        return "events";
    }

    @Override
    public Object about(UUID person) {
        return registrations.by(person).stream().map(Kept::of).toList();
    }

    /** A registration of theirs. */
    record Kept(
            UUID event,
            RegistrationState state,
            Instant registeredAt,
            boolean remindDay,
            boolean remindHour,
            @Nullable Boolean attended) {
        static Kept of(Registration registration) {
            return new Kept(
                    registration.eventId,
                    registration.state,
                    registration.registeredAt,
                    registration.remindDay,
                    registration.remindHour,
                    registration.attended);
        }
    }
}
