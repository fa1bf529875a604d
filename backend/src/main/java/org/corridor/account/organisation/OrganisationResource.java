package org.corridor.account.organisation;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.http.ETags;
import org.corridor.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Organisations over HTTP. */
@Dependent
@Path("organisations")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class OrganisationResource {
    @Inject
    OrganisationService organisations;

    @GET
    @RolesAllowed(Roles.SIGNED_IN)
    @Operation(summary = "Organisations by name")
    public Page<OrganisationView> list(@BeanParam @Valid OrganisationQuery question) {
        return organisations.list(question);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.SIGNED_IN)
    @Operation(summary = "One organisation")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "200")
    public Response show(@PathParam("id") UUID id) {
        return ETags.ok(organisations.show(id));
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
    @Operation(summary = "List an organisation")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201")
    public Response add(@NotNull @Valid OrganisationDraft draft) {
        var organisation = organisations.add(draft);
        return ETags.created("organisations/" + organisation.id(), organisation);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Revise an organisation")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "200")
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid OrganisationDraft draft) {
        return ETags.ok(organisations.revise(id, ETags.version(ifMatch), draft));
    }
}
