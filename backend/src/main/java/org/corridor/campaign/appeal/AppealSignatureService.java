package org.corridor.campaign.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.corridor.campaign.mandate.MandateDraft;
import org.corridor.campaign.mandate.SignatureView;
import org.corridor.campaign.mandate.Speakers;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.problem.Refusal.NotAllowed;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;

/** What people do under an appeal for their organisations. Each method is one transaction. */
@Dependent
@Transactional
class AppealSignatureService {
    private final AppealRepository appeals;
    private final AppealSignatureRepository signatures;
    private final AppealSignatureReader reader;
    private final Speakers speakers;
    private final AppealNews news;

    @Inject
    AppealSignatureService(
            AppealRepository appeals,
            AppealSignatureRepository signatures,
            AppealSignatureReader reader,
            Speakers speakers,
            AppealNews news) {
        this.appeals = appeals;
        this.signatures = signatures;
        this.reader = reader;
        this.speakers = speakers;
        this.news = news;
    }

    Page<SignatureView> list(UUID id, PageRequest page) {
        return reader.page(appeals.published(id).id, speakers.current(), page.afterPlace(), page.limit());
    }

    /**
     * One organisation, one voice: two of its people who sign at the same moment are told apart. Who signed an earlier edition
     * may sign this one; the earlier signature then stays in the record as taken back.
     */
    SignatureView sign(UUID id, MandateDraft mandate) {
        var who = speakers.current();
        var appeal = held(id);
        var organisation = who.signingFor();
        if (!appeal.takesSignatures(news.now())) {
            throw new Refused(new RuleBroken("signing-over", "This appeal takes no signatures now."));
        }
        signatures.inForce(id, organisation.id()).ifPresent(earlier -> replace(earlier, appeal));
        var signed = signatures.save(new AppealSignature(appeal, organisation, mandate, speakers.person(), news.now()));
        news.write("signed", appeal, organisation.name());
        return reader.view(signed, who);
    }

    private void replace(AppealSignature earlier, Appeal appeal) {
        if (earlier.edition() >= appeal.edition) {
            throw new Refused(new RuleBroken("signed-already", "Your organisation has signed this appeal already."));
        }
        earlier.revoke(speakers.person(), news.now());
        signatures.save(earlier);
    }

    SignatureView revoke(UUID id, UUID signatureId, long expectedVersion) {
        var who = speakers.current();
        var appeal = held(id);
        var signed = signatures.get(id, signatureId, expectedVersion);
        if (!signed.revoked() && !signed.mayBeRevokedBy(who)) {
            throw new Refused(new NotAllowed("A signature is taken back by the organisation that gave it."));
        }
        signed.revoke(speakers.person(), news.now());
        var view = reader.view(signatures.save(signed), who);
        news.write(
                "signature-revoked",
                appeal,
                view.organisation() == null ? null : view.organisation().name());
        return view;
    }

    private Appeal held(UUID id) {
        var appeal = appeals.hold(id);
        if (!appeal.published()) {
            throw AppealRepository.missing(id);
        }
        return appeal;
    }
}
