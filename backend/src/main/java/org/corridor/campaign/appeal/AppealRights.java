package org.corridor.campaign.appeal;

import org.corridor.account.organisation.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the reader may do with an appeal now.
 *
 * @param edit change it and move it on
 * @param sign sign it for their organisation
 * @param renew their organisation signed an earlier edition, and may sign this one
 * @param organisation for whom they would sign
 */
public record AppealRights(
        boolean edit, boolean sign, boolean renew, @Nullable OrganisationSummary organisation) {}
