package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.corridor.campaign.mandate.MandateDraft;
import org.corridor.campaign.mandate.SignatureView;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.problem.Refusal.NotAllowed;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;

/** What people do for their organisations. Each method is one transaction. */
@Dependent
@Transactional
class EndorsementService {
    private final PriorityRepository priorities;
    private final EndorsementRepository endorsements;
    private final EndorsementReader reader;
    private final Onlookers onlookers;
    private final PriorityNews news;

    @Inject
    EndorsementService(
            PriorityRepository priorities,
            EndorsementRepository endorsements,
            EndorsementReader reader,
            Onlookers onlookers,
            PriorityNews news) {
        this.priorities = priorities;
        this.endorsements = endorsements;
        this.reader = reader;
        this.onlookers = onlookers;
        this.news = news;
    }

    Page<SignatureView> list(UUID priority, PageRequest page) {
        var who = onlookers.current();
        return reader.page(priorities.get(priority, who).id, who.speaker(), page.afterPlace(), page.limit());
    }

    /** One organisation, one voice: two of its people who sign at the same moment are told apart. */
    SignatureView endorse(UUID id, MandateDraft mandate) {
        var who = onlookers.current();
        var priority = priorities.hold(id, who);
        var organisation = who.speaker().signingFor();
        if (priority.status == PriorityStatus.DROPPED) {
            throw new Refused(new RuleBroken("priority-dropped", "This priority was dropped."));
        }
        if (endorsements.inForce(id, organisation.id()).isPresent()) {
            throw new Refused(new RuleBroken("endorsed-already", "Your organisation endorses this priority already."));
        }
        var signed =
                endorsements.save(new Endorsement(priority, organisation, mandate, onlookers.person(), news.now()));
        news.write("endorsed", priority, organisation.name());
        news.tell(priority, "endorsed", organisation.name(), Set.of());
        return reader.view(signed, who.speaker());
    }

    SignatureView revoke(UUID id, UUID endorsementId, long expectedVersion) {
        var who = onlookers.current();
        var priority = priorities.hold(id, who);
        var signed = endorsements.get(id, endorsementId, expectedVersion);
        if (!signed.revoked() && !signed.mayBeRevokedBy(who.speaker())) {
            throw new Refused(new NotAllowed("An endorsement is taken back by the organisation that gave it."));
        }
        signed.revoke(onlookers.person(), news.now());
        endorsements.save(signed);
        var view = reader.view(signed, who.speaker());
        news.write(
                "endorsement-revoked",
                priority,
                view.organisation() == null ? null : view.organisation().name());
        return view;
    }
}
