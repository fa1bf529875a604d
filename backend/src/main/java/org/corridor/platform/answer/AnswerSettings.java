package org.corridor.platform.answer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where answers arrive. Without a mailbox mail carries no address to answer to, and nothing is looked for. */
@Dependent
public class AnswerSettings {
    /** So long that with the token it stays within the 64 octets that stand before an {@code @}. */
    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9._-]{1,11}@[a-z0-9.-]+");

    /** The mailbox's address; a plus and a token are put behind its name. */
    @Inject
    @ConfigProperty(name = "corridor.reply.address")
    Optional<String> address;

    /** The server it is read on. */
    @Inject
    @ConfigProperty(name = "corridor.imap.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "corridor.imap.port", defaultValue = "993")
    int port;

    @Inject
    @ConfigProperty(name = "corridor.imap.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "corridor.imap.password")
    Optional<String> password;

    /** {@code tls} from the start, {@code starttls}, or {@code none} on one's own machine. */
    @Inject
    @ConfigProperty(name = "corridor.imap.encryption", defaultValue = "tls")
    String encryption;

    /** How long to rest between two looks. */
    @Inject
    @ConfigProperty(name = "corridor.imap.seconds", defaultValue = "30")
    int seconds;

    boolean configured() {
        return address.isPresent() && host.isPresent();
    }

    /** Asked when the server starts, which is when an address that cannot be used is to be found out. */
    Duration pause() {
        if (configured()) {
            address();
        }
        return Duration.ofSeconds(Math.max(1, seconds));
    }

    /** The name before the {@code @}. */
    String name() {
        return address().substring(0, address().indexOf('@'));
    }

    String domain() {
        return address().substring(address().indexOf('@') + 1);
    }

    private String address() {
        var given = address.orElse("");
        if (!ADDRESS.matcher(given).matches()) {
            throw new IllegalStateException("CORRIDOR_REPLY_ADDRESS must be an address in small letters with at most 11"
                    + " characters before the @, so that a token fits behind them: reply@example.org");
        }
        return given;
    }
}
