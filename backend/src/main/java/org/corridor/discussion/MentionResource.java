package org.corridor.discussion;

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
import org.corridor.platform.http.RateLimited;

/** People who can be spoken to, by some letters of their name, over HTTP. */
@Dependent
@Path("discussion/people")
@Produces(APPLICATION_JSON)
public class MentionResource {
    @Inject
    MentionSearch people;

    @GET
    @RolesAllowed(Roles.SIGNED_IN)
    @RateLimited(600)
    public Page<MentionHit> find(@BeanParam @Valid MentionQuery question) {
        return people.find(question);
    }
}
