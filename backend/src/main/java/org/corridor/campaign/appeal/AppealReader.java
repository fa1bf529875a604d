package org.corridor.campaign.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.campaign.mandate.Speaker;
import org.corridor.platform.text.Markdown;
import org.jspecify.annotations.Nullable;

/** Puts together what somebody reads of an appeal. */
@Dependent
class AppealReader {
    private final AppealSignatureReader signatures;
    private final AppealSignatureRepository kept;
    private final InstantSource clock;

    @Inject
    AppealReader(AppealSignatureReader signatures, AppealSignatureRepository kept, InstantSource clock) {
        this.signatures = signatures;
        this.kept = kept;
        this.clock = clock;
    }

    /** As somebody reads it in a language. */
    AppealView view(Appeal appeal, Speaker who, String readerLanguage) {
        var words = appeal.words();
        var shown = words.forReader(readerLanguage);
        var answer = appeal.answer();
        return new AppealView(
                appeal.id,
                appeal.number == null ? 0 : appeal.number,
                appeal.version,
                appeal.state,
                appeal.edition,
                shown.language(),
                appeal.language,
                words.outdated(shown.language()),
                words.readable(),
                shown.title(),
                shown.addressee(),
                shown.demand(),
                Markdown.wholePage(shown.body()),
                appeal.signUntil,
                appeal.takesSignatures(clock.instant()),
                appeal.steps,
                answer == null ? null : AppealAnswerView.of(answer),
                signatures.tally(appeal.id),
                signatures.beginning(appeal.id, who),
                rights(appeal, who),
                appeal.createdAt,
                appeal.updatedAt);
    }

    private AppealRights rights(Appeal appeal, Speaker who) {
        var organisation = who.organisation();
        var held = edition(appeal.id, organisation);
        var maySign = appeal.takesSignatures(clock.instant()) && who.member() && organisation != null;
        var renew = maySign && held.isPresent() && held.get() < appeal.edition;
        return new AppealRights(who.editor(), maySign && (held.isEmpty() || renew), renew, organisation);
    }

    private Optional<Integer> edition(UUID appeal, @Nullable OrganisationSummary organisation) {
        return organisation == null
                ? Optional.empty()
                : kept.inForce(appeal, organisation.id()).map(AppealSignature::edition);
    }
}
