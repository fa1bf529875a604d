package org.corridor.campaign.appeal;

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
import org.corridor.campaign.mandate.MandateDraft;
import org.corridor.campaign.mandate.SignatureView;
import org.corridor.platform.http.ETags;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.http.RateLimited;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The organisations under an appeal over HTTP. */
@Dependent
@Path("appeals")
@Produces(APPLICATION_JSON)
public class AppealSignatureResource {
    @Inject
    AppealSignatureService signatures;

    @GET
    @Path("{id}/signatures")
    @PermitAll
    @Operation(summary = "Signatures under an appeal, newest first, those taken back among them")
    public Page<SignatureView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return signatures.list(id, page);
    }

    @POST
    @Path("{id}/signatures")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.COORDINATOR, Roles.EDITOR})
    @RateLimited(60)
    @Operation(summary = "Sign the present edition in the name of one's organisation")
    @APIResponseSchema(value = SignatureView.class, responseCode = "201")
    public Response sign(@PathParam("id") UUID id, @NotNull @Valid MandateDraft mandate) {
        var signature = signatures.sign(id, mandate);
        return ETags.created("appeals/%s/signatures/%s".formatted(id, signature.id()), signature);
    }

    @PUT
    @Path("{id}/signatures/{signatureId}/revocation")
    @RolesAllowed({Roles.MEMBER, Roles.COORDINATOR, Roles.EDITOR})
    @APIResponseSchema(SignatureView.class)
    public Response revoke(
            @PathParam("id") UUID id,
            @PathParam("signatureId") UUID signatureId,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return ETags.ok(signatures.revoke(id, signatureId, ETags.version(ifMatch)));
    }
}
