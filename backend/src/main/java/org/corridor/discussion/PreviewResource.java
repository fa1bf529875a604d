package org.corridor.discussion;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.corridor.account.Roles;
import org.corridor.platform.http.RateLimited;

/** How a text will look, over HTTP; nothing is kept. */
@Dependent
@Path("discussion/preview")
@Produces(APPLICATION_JSON)
public class PreviewResource {
    @Inject
    Preview preview;

    @POST
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.SIGNED_IN)
    @RateLimited(300)
    public PreviewView show(@NotNull @Valid PreviewDraft draft) {
        return preview.of(draft);
    }
}
