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

/** What moderators did, for members to read, over HTTP. */
@Dependent
@Path("moderation/log")
@Produces(APPLICATION_JSON)
public class ModerationLogResource {
    @Inject
    ModerationLogService log;

    @GET
    @RolesAllowed(Roles.SIGNED_IN)
    public Page<ModerationLogEntry> list(@BeanParam @Valid PageRequest page) {
        return log.list(page);
    }
}
