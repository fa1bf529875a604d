package org.corridor.survey.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.corridor.platform.http.HttpSettings;

/** What a device is told of where to send to. */
@Dependent
class DeviceAddresses {
    private final HttpSettings settings;
    private final InstantSource clock;

    @Inject
    DeviceAddresses(HttpSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    DeviceIssued tell(DeviceView device, DeviceToken token) {
        var origin = settings.publicUrl().toString();
        var keyUrl = origin + "/key/" + token.text();
        var packed = new DeviceSettings(keyUrl, "Corridor").text();
        return new DeviceIssued(device, token.text(), origin + "/openrosa", keyUrl, packed, QrDrawing.of(packed));
    }
}
