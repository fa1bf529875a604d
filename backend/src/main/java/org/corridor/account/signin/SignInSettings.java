package org.corridor.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this room reaches sign-in, directly and not through the public address. */
@ApplicationScoped
class SignInSettings {
    /** The port of sign-in on this machine. */
    @Inject
    @ConfigProperty(name = "corridor.keycloak.port", defaultValue = "8081")
    int port;

    /** The secret of the client {@code corridor-accounts}, which may change people's roles. */
    @Inject
    @ConfigProperty(name = "corridor.accounts.secret")
    String secret;

    URI address(String path) {
        return URI.create("http://127.0.0.1:%d/auth%s".formatted(port, path));
    }

    String secret() {
        return secret;
    }
}
