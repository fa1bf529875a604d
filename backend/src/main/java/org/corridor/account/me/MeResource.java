package org.corridor.account.me;

import static jakarta.ws.rs.core.HttpHeaders.CONTENT_DISPOSITION;
import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.corridor.account.Roles;
import org.corridor.account.person.ProfileDraft;
import org.corridor.platform.http.ETags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Oneself over HTTP. */
@Dependent
@Path("me")
@Produces(APPLICATION_JSON)
public class MeResource {
    @Inject
    MeService me;

    @GET
    @RolesAllowed(Roles.SIGNED_IN)
    @Operation(summary = "Who is signed in")
    @APIResponseSchema(Me.class)
    public Response show() {
        return ETags.ok(me.show());
    }

    @PUT
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.SIGNED_IN)
    @Operation(summary = "Change one's own profile")
    @APIResponseSchema(Me.class)
    public Response describe(@HeaderParam(IF_MATCH) @Nullable String ifMatch, @NotNull @Valid ProfileDraft draft) {
        return ETags.ok(me.describe(ETags.version(ifMatch), draft));
    }

    @GET
    @Path("export")
    @RolesAllowed(Roles.SIGNED_IN)
    @Operation(summary = "Everything that is kept about oneself, as a file")
    @APIResponseSchema(Export.class)
    public Response export() {
        return Response.ok(me.export())
                .header(CONTENT_DISPOSITION, "attachment; filename=\"corridor-my-data.json\"")
                .build();
    }
}
