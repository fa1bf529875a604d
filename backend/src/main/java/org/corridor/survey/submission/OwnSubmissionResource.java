package org.corridor.survey.submission;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.corridor.account.Roles;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;

/** What one sent oneself, over HTTP. */
@Dependent
@Path("survey/submissions/mine")
@Produces(APPLICATION_JSON)
public class OwnSubmissionResource {
    @Inject
    OwnSubmissionService submissions;

    /** Newest first; never an answer. */
    @GET
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR})
    public Page<OwnSubmission> list(@BeanParam @Valid PageRequest page) {
        return submissions.list(page);
    }
}
