package org.corridor.campaign.priority;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
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
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.http.RateLimited;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Amendments to a priority over HTTP. */
@Dependent
@Path("priorities/{id}/amendments")
@Produces(APPLICATION_JSON)
public class AmendmentResource {
    @Inject
    AmendmentService amendments;

    @GET
    @PermitAll
    @Operation(summary = "Amendments to a priority, in the order in which they were proposed")
    public Page<AmendmentView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return amendments.list(id, page);
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.COORDINATOR, Roles.EDITOR})
    @RateLimited(60)
    @APIResponseSchema(value = AmendmentView.class, responseCode = "201")
    public Response propose(@PathParam("id") UUID id, @NotNull @Valid AmendmentDraft draft) {
        var amendment = amendments.propose(id, draft);
        return ETags.created("priorities/%s/amendments/%s".formatted(id, amendment.id()), amendment);
    }

    @PUT
    @Path("{amendmentId}/decision")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.COORDINATOR, Roles.EDITOR})
    @APIResponseSchema(AmendmentView.class)
    public Response decide(
            @PathParam("id") UUID id,
            @PathParam("amendmentId") UUID amendmentId,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AmendmentDecision decision) {
        return ETags.ok(amendments.decide(id, amendmentId, ETags.version(ifMatch), decision));
    }
}
