package org.corridor.account.invitation;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.http.ETags;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.RateLimited;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Invitations over HTTP. */
@Dependent
@Path("invitations")
@Produces(APPLICATION_JSON)
public class InvitationResource {
    @Inject
    InvitationService invitations;

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
    @Operation(summary = "Invitations the caller sent, or all for administrators, newest first")
    public Page<InvitationView> list(@BeanParam @Valid InvitationQuery question) {
        return invitations.list(question);
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
    @RateLimited(60)
    @Operation(summary = "Invite somebody by mail")
    @APIResponseSchema(value = InvitationView.class, responseCode = "201")
    public Response invite(@NotNull @Valid InvitationDraft draft) {
        var invitation = invitations.invite(draft);
        return ETags.created("invitations/" + invitation.id(), invitation);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
    @Operation(summary = "Withdraw an invitation")
    public void withdraw(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        invitations.withdraw(id, ETags.version(ifMatch));
    }

    @GET
    @Path("token/{token}")
    @PermitAll
    @RateLimited(60)
    @Operation(summary = "What the link of a letter offers")
    public InvitationOffer offer(@PathParam("token") @Size(max = 100) String token) {
        return invitations.offer(new InvitationToken(token));
    }
}
