package org.corridor.platform.answer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.signature.InstallationSecretRepository;

/** The addresses that mail of ours can be answered to: one per person and thing said. */
@Dependent
public class AnswerAddresses {
    private final AnswerSettings settings;
    private final InstallationSecretRepository secret;
    private final InstantSource clock;

    @Inject
    AnswerAddresses(AnswerSettings settings, InstallationSecretRepository secret, InstantSource clock) {
        this.settings = settings;
        this.secret = secret;
        this.clock = clock;
    }

    /** Where this person answers that; nothing where this installation reads no mailbox. */
    public Optional<String> of(UUID person, long number) {
        return settings.configured()
                ? Optional.of(beginning()
                        + AnswerToken.from(clock.instant(), person, number).signed(secret.get())
                        + ending())
                : Optional.empty();
    }

    /** What every one of them begins with. */
    String beginning() {
        return settings.name() + "+";
    }

    private String ending() {
        return "@" + settings.domain();
    }

    /** The first of these addresses that is one of ours, not forged. */
    Optional<AnswerToken> read(Iterable<String> addresses) {
        for (var address : addresses) {
            var token = read(address.toLowerCase(Locale.ROOT));
            if (token.isPresent()) {
                return token;
            }
        }
        return Optional.empty();
    }

    private Optional<AnswerToken> read(String address) {
        var at = address.length() - ending().length();
        return address.startsWith(beginning())
                        && address.endsWith(ending())
                        && at > beginning().length()
                ? AnswerToken.read(address.substring(beginning().length(), at), secret.get())
                : Optional.empty();
    }
}
