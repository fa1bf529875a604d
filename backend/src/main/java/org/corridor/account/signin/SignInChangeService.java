package org.corridor.account.signin;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps of telling sign-in, each its own transaction, so that sign-in is never waited for inside one. */
@Dependent
@Transactional(REQUIRES_NEW)
public class SignInChangeService {
    private static final int AT_ONCE = 20;

    private final SignInChangeRepository changes;
    private final Event<SignInChangeWanted> wanted;
    private final Event<SignInSettled> settled;
    private final InstantSource clock;

    @Inject
    SignInChangeService(
            SignInChangeRepository changes,
            Event<SignInChangeWanted> wanted,
            Event<SignInSettled> settled,
            InstantSource clock) {
        this.changes = changes;
        this.wanted = wanted;
        this.settled = settled;
        this.clock = clock;
    }

    /** In the transaction that decides: kept with the decision, and carried out right after it. */
    @Transactional(MANDATORY)
    public void want(SignInWish wish) {
        changes.hold(wish.person(), clock.instant()).wish(wish, clock.instant());
        wanted.fire(new SignInChangeWanted(wish.person()));
    }

    List<UUID> due() {
        return changes.due(clock.instant(), AT_ONCE);
    }

    /** The change as it stands now, for the caller alone to carry out; nothing if somebody else is at it. */
    Optional<Claim> claim(UUID person) {
        var change = changes.find(person).filter(waiting -> waiting.due(clock.instant()));
        change.ifPresent(waiting -> waiting.claim(clock.instant()));
        return change.map(waiting -> new Claim(waiting.wishes, waiting.wish()));
    }

    /** Ends the change, unless a further wish came meanwhile: then it is due again, and the answer is no. */
    boolean done(Claim claim) {
        var change = changes.find(claim.wish().person());
        if (change.isPresent() && change.get().wishes != claim.wishes()) {
            change.get().release();
            return false;
        }
        change.ifPresent(changes::remove);
        settled.fire(new SignInSettled(claim.wish().person(), clock.instant()));
        return true;
    }

    void failed(Claim claim, String fault) {
        changes.find(claim.wish().person()).ifPresent(change -> change.failed(clock.instant(), fault));
    }

    /** A change in the hands of one carrier. */
    record Claim(long wishes, SignInWish wish) {}
}
