package org.corridor.notification.unsubscription;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.MULTIPART_FORM_DATA;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.corridor.platform.http.RateLimited;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The address that a mail names for ending it, over HTTP: mail programs send to it, people are led to a page with a button. */
@Dependent
@Path("unsubscriptions/{token}")
@Produces(APPLICATION_JSON)
public class UnsubscriptionResource {
    @Inject
    UnsubscriptionService unsubscriptions;

    @GET
    @PermitAll
    @Operation(summary = "Leads a person to the page with the button; changes nothing")
    @APIResponse(responseCode = "303", description = "To the page")
    public Response ask(@PathParam("token") String token) {
        return Response.seeOther(page(token)).build();
    }

    @GET
    @Path("offer")
    @PermitAll
    @Operation(summary = "What this link would end")
    public UnsubscriptionOffer show(@PathParam("token") String token) {
        return unsubscriptions.show(token);
    }

    /** Mail programs may send either kind of form; the page's own button sends an empty one. */
    @POST
    @Consumes({APPLICATION_FORM_URLENCODED, MULTIPART_FORM_DATA})
    @PermitAll
    @RateLimited(60)
    @Operation(summary = "End this mail, as RFC 8058 describes; nobody need be signed in")
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "303", description = "Ended, where the page's own button was pressed: back to the page")
    public Response end(@PathParam("token") String token, @Nullable String form) {
        unsubscriptions.end(token);
        var oneClick = form != null && form.contains("One-Click");
        return oneClick
                ? Response.noContent().build()
                : Response.seeOther(page(token)).build();
    }

    private URI page(String token) {
        return URI.create(unsubscriptions.page(token));
    }
}
