package org.corridor.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the sign-in service is reached, directly and not through the public address. */
@ApplicationScoped
public class SignInAddress {
    /** The port of sign-in on this machine. */
    @Inject
    @ConfigProperty(name = "corridor.keycloak.port", defaultValue = "8081")
    int port;

    /** A path below Keycloak's own root. */
    public URI of(String path) {
        return URI.create("http://127.0.0.1:%d/auth%s".formatted(port, path));
    }
}
