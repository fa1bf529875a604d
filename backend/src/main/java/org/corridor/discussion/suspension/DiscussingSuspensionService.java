package org.corridor.discussion.suspension;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.http.PageRequest.Place;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Who may not write in discussions. Each method is one transaction, or part of its caller's. */
@Dependent
@Transactional
public class DiscussingSuspensionService {
    private final DiscussingSuspensionRepository suspensions;
    private final InstantSource clock;

    @Inject
    DiscussingSuspensionService(DiscussingSuspensionRepository suspensions, InstantSource clock) {
        this.suspensions = suspensions;
        this.clock = clock;
    }

    /** Refuses who may not write at the moment, with the reason. */
    public void refuseSuspended(UUID person) {
        var own = own(person);
        if (own != null) {
            throw new Refused(new RuleBroken(
                    "discussing-suspended",
                    "You may not write in discussions until %s: %s".formatted(own.until(), own.reason())));
        }
    }

    /** What holds for somebody now. */
    public @Nullable OwnSuspension own(UUID person) {
        return suspensions
                .inForce(person, clock.instant())
                .map(DiscussingSuspensionService::told)
                .orElse(null);
    }

    /** Everything that ever held for somebody. */
    public List<OwnSuspension> about(UUID person) {
        return suspensions.of(person).stream()
                .map(DiscussingSuspensionService::told)
                .toList();
    }

    private static OwnSuspension told(DiscussingSuspension suspension) {
        return new OwnSuspension(suspension.rule, suspension.reason, suspension.since, suspension.until);
    }

    /**
     * Suspends the author of a comment, whoever it is. Whether the same person is suspended under another name is not told: that
     * would say who writes under a pseudonym.
     */
    public DiscussingSuspensionView suspend(SuspendedVoice suspended, DiscussingSuspensionDraft draft) {
        var suspension = new DiscussingSuspension(suspended, draft, clock.instant());
        if (!suspensions.begin(suspension)) {
            throw new Refused(new RuleBroken("discussing-suspended-already", "Somebody suspended them already."));
        }
        return view(suspension);
    }

    public DiscussingSuspensionView lift(UUID id, long expectedVersion) {
        var suspension = suspensions.get(id, expectedVersion);
        suspension.lift(clock.instant());
        suspensions.save(suspension);
        return view(suspension);
    }

    public Page<DiscussingSuspensionView> list(PageRequest page) {
        var found = suspensions.list(page.afterPlace(), page.limit() + 1);
        return Page.of(found, page.limit(), last -> Place.key(last.since, last.id))
                .map(this::view);
    }

    private DiscussingSuspensionView view(DiscussingSuspension suspension) {
        return new DiscussingSuspensionView(
                suspension.id,
                suspension.version,
                suspension.commentId,
                suspension.rule,
                suspension.reason,
                suspension.since,
                suspension.until,
                suspension.holds(clock.instant()));
    }
}
