package org.corridor.account.signin;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.corridor.platform.work.Recurring;
import org.jboss.logging.Logger;

/**
 * Tells sign-in: once right after the decision, so that whoever decided is answered when it holds there too, and in rounds
 * what did not get through then.
 */
@Dependent
public class SignInRound implements Recurring {
    private static final Logger LOG = Logger.getLogger(SignInRound.class);

    private final SignInChangeService changes;
    private final SignInDirectory directory;

    @Inject
    SignInRound(SignInChangeService changes, SignInDirectory directory) {
        this.changes = changes;
        this.directory = directory;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        changes.due().forEach(this::tell);
    }

    void now(@Observes(during = AFTER_SUCCESS) SignInChangeWanted decided) {
        tell(decided.person());
    }

    private void tell(UUID person) {
        for (var claim = changes.claim(person); claim.isPresent(); claim = changes.claim(person)) {
            try {
                directory.carryOut(claim.get().wish());
                changes.done(claim.get());
            } catch (SignInDown down) {
                LOG.warnf("A change for %s waits: %s", person, down.getMessage());
                changes.failed(claim.get(), String.valueOf(down.getMessage()));
            }
        }
    }
}
