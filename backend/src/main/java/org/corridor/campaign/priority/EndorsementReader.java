package org.corridor.campaign.priority;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.corridor.account.organisation.OrganisationService;
import org.corridor.account.person.PersonCardService;
import org.corridor.campaign.mandate.SignatureReader;

/** Puts together what somebody reads of the organisations behind a priority. */
@Dependent
class EndorsementReader extends SignatureReader<Endorsement> {
    @Inject
    EndorsementReader(EndorsementRepository endorsements, PersonCardService people, OrganisationService organisations) {
        super(endorsements, people, organisations);
    }
}
