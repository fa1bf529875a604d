package org.corridor.notification.notice;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.corridor.account.Roles;
import org.corridor.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What one was told, over HTTP. */
@Dependent
@Path("notices")
@Produces(APPLICATION_JSON)
public class NoticeResource {
    @Inject
    NoticeService notices;

    @GET
    @RolesAllowed(Roles.SIGNED_IN)
    @Operation(summary = "What one was told, newest first")
    public NoticePage list(@BeanParam @Valid PageRequest page) {
        return notices.list(page);
    }

    @PUT
    @Path("read")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.SIGNED_IN)
    @Operation(summary = "Say that one read the list up to a moment")
    public void read(@NotNull @Valid ReadMark mark) {
        notices.read(mark.upTo());
    }
}
