package org.corridor.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** As whom this room speaks to sign-in. */
@ApplicationScoped
class SignInSettings {
    /** The secret of the client {@code corridor-accounts}, which may change people's roles. */
    @Inject
    @ConfigProperty(name = "corridor.accounts.secret")
    String secret;

    String secret() {
        return secret;
    }
}
