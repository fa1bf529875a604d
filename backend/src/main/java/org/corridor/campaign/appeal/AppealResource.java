package org.corridor.campaign.appeal;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.http.ETags;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.http.TakesUpTo;
import org.corridor.platform.text.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Writing appeals over HTTP: the editors' desk. */
@Dependent
@Path("appeals")
@Produces(APPLICATION_JSON)
public class AppealResource {
    /** Four languages of 30,000 letters, each of up to three octets. */
    private static final long LONG = 512 * 1024;

    @Inject
    AppealService appeals;

    @GET
    @Path("desk")
    @RolesAllowed(Roles.EDITOR)
    public Page<AppealEntry> desk(@BeanParam @Valid PageRequest page) {
        return appeals.desk(page);
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @TakesUpTo(LONG)
    @APIResponseSchema(value = AppealRecord.class, responseCode = "201")
    public Response draft(@NotNull @Valid AppealDraft draft) {
        var written = appeals.draft(draft);
        return ETags.created("appeals/" + written.id(), written);
    }

    @POST
    @Path("preview")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @TakesUpTo(LONG)
    @Operation(summary = "How a draft would look in a language; nothing is kept")
    public AppealView preview(
            @QueryParam("language") @DefaultValue("en") @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language,
            @NotNull @Valid AppealDraft draft) {
        return appeals.preview(draft, language);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(AppealRecord.class)
    public Response read(@PathParam("id") UUID id) {
        return ETags.ok(appeals.read(id));
    }

    @PUT
    @Path("{id}")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @TakesUpTo(LONG)
    @Operation(summary = "Revise; a changed original after the opening begins a new edition")
    @APIResponseSchema(AppealRecord.class)
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AppealDraft draft) {
        return ETags.ok(appeals.revise(id, ETags.version(ifMatch), draft));
    }
}
