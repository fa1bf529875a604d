package org.corridor.account.journal;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.corridor.account.Roles;
import org.corridor.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The journal over HTTP, for administrators. */
@Dependent
@Path("journal")
@Produces(APPLICATION_JSON)
public class JournalResource {
    @Inject
    AuditService audit;

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Who did what to which thing, newest first")
    public Page<JournalLineView> read(@BeanParam @Valid JournalQuery question) {
        return audit.read(question);
    }

    @POST
    @Path("{number: [0-9]{1,18}}/actor")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Who acted where the journal names nobody; the question is a line of the journal itself")
    public JournalActor reveal(@PathParam("number") long number) {
        return audit.reveal(number);
    }
}
