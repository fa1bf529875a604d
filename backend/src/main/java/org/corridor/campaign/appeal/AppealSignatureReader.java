package org.corridor.campaign.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.corridor.account.organisation.OrganisationService;
import org.corridor.account.person.PersonCardService;
import org.corridor.campaign.mandate.SignatureReader;

/** Puts together what somebody reads of the organisations under an appeal. */
@Dependent
class AppealSignatureReader extends SignatureReader<AppealSignature> {
    @Inject
    AppealSignatureReader(
            AppealSignatureRepository signatures, PersonCardService people, OrganisationService organisations) {
        super(signatures, people, organisations);
    }
}
