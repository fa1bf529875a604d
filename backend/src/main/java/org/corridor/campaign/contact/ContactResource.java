package org.corridor.campaign.contact;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.corridor.platform.http.RateLimited;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The contact form over HTTP. */
@Dependent
@Path("contact")
@Produces(APPLICATION_JSON)
public class ContactResource {
    @Inject
    ContactService contact;

    @GET
    @PermitAll
    @Operation(summary = "How the coordination is reached")
    public ContactCard card() {
        return contact.card();
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @PermitAll
    @RateLimited(5)
    @Operation(summary = "Write to the coordination; the message is mailed and kept nowhere else")
    @APIResponse(responseCode = "204", description = "No Content")
    public void send(@NotNull @Valid ContactMessage message) {
        contact.send(message);
    }
}
