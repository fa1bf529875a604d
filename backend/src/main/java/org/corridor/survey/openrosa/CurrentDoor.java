package org.corridor.survey.openrosa;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By which of the addresses somebody came in this request, and with which device. */
@RequestScoped
public class CurrentDoor {
    private @Nullable UUID device;
    private String path = "/openrosa";

    /** @param key the token of the address, where it stood there */
    void entered(UUID by, Optional<String> key) {
        device = by;
        key.ifPresent(token -> path = "/key/" + token);
    }

    @Nullable
    UUID device() {
        return device;
    }

    /** What the addresses that a client is told begin with. */
    String path() {
        return path;
    }
}
