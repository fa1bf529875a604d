package org.corridor.discussion.moderation;

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

/** What readers reported, over HTTP. */
@Dependent
@Path("moderation/queue")
@Produces(APPLICATION_JSON)
public class QueueResource {
    @Inject
    FlagService flags;

    @GET
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public Page<QueueEntry> list(@BeanParam @Valid PageRequest page) {
        return flags.queue(page);
    }
}
