package org.corridor.notification.preference;

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
import org.corridor.platform.http.ETags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What one wants by mail, over HTTP. */
@Dependent
@Path("me/mail-preference")
@Produces(APPLICATION_JSON)
public class MailPreferenceResource {
    @Inject
    MailPreferenceService preferences;

    @GET
    @RolesAllowed(Roles.SIGNED_IN)
    @Operation(summary = "What one wants by mail")
    @APIResponseSchema(MailPreferenceView.class)
    public Response show() {
        return ETags.ok(preferences.show());
    }

    @PUT
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.SIGNED_IN)
    @Operation(summary = "Choose what one wants by mail")
    @APIResponseSchema(MailPreferenceView.class)
    public Response choose(@HeaderParam(IF_MATCH) @Nullable String ifMatch, @NotNull @Valid MailPreferenceDraft draft) {
        return ETags.ok(preferences.choose(ETags.version(ifMatch), draft));
    }
}
