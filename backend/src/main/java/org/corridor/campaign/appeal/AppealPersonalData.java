package org.corridor.campaign.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.corridor.campaign.mandate.Signature;
import org.corridor.platform.subject.PersonalData;

/** What this room gives to the export of what is kept about somebody: the signatures they gave. */
@Dependent
class AppealPersonalData implements PersonalData {
    private final AppealSignatureRepository signatures;

    @Inject
    AppealPersonalData(AppealSignatureRepository signatures) {
        this.signatures = signatures;
    }

    @Override
    public String room() {
        return "appeals";
    }

    @Override
    public Object about(UUID person) {
        return signatures.by(person).stream().map(Signature::kept).toList();
    }
}
