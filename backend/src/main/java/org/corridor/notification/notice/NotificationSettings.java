package org.corridor.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of this room. */
@ApplicationScoped
class NotificationSettings {
    /** When digests leave, as {@code 07:00}. */
    @Inject
    @ConfigProperty(name = "corridor.digest.time", defaultValue = "07:00")
    LocalTime digestTime;

    /** Whose clock that is, as {@code Europe/Zurich}. */
    @Inject
    @ConfigProperty(name = "corridor.digest.zone", defaultValue = "UTC")
    String digestZone;

    DigestTimes digestTimes() {
        return new DigestTimes(digestTime, ZoneId.of(digestZone));
    }
}
