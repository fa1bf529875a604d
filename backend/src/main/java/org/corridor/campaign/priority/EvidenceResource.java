package org.corridor.campaign.priority;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What a priority cites over HTTP; it is read with the priority. */
@Dependent
@Path("priorities/{id}/evidence")
@Produces(APPLICATION_JSON)
public class EvidenceResource {
    @Inject
    EvidenceService evidence;

    @POST
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.COORDINATOR, Roles.EDITOR})
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    public Response cite(@PathParam("id") UUID id, @NotNull @Valid EvidenceDraft draft) {
        var piece = evidence.cite(id, draft);
        return ETags.created("priorities/%s/evidence/%s".formatted(id, piece.id()), piece);
    }

    @PUT
    @Path("{evidenceId}")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER, Roles.COORDINATOR, Roles.EDITOR})
    @APIResponseSchema(EvidenceView.class)
    public Response revise(
            @PathParam("id") UUID id,
            @PathParam("evidenceId") UUID evidenceId,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EvidenceNote note) {
        return ETags.ok(evidence.revise(id, evidenceId, ETags.version(ifMatch), note));
    }

    @DELETE
    @Path("{evidenceId}")
    @RolesAllowed({Roles.MEMBER, Roles.COORDINATOR, Roles.EDITOR})
    public void remove(
            @PathParam("id") UUID id,
            @PathParam("evidenceId") UUID evidenceId,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        evidence.remove(id, evidenceId, ETags.version(ifMatch));
    }
}
