package org.corridor.campaign.quotation;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.http.ETags;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.text.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Quotations over HTTP. */
@Dependent
@Path("quotations")
@Produces(APPLICATION_JSON)
public class QuotationResource {
    private static final int HOME = 1;

    @Inject
    QuotationService quotations;

    @GET
    @PermitAll
    @Operation(summary = "What the home page quotes")
    public List<QuotationView> shown(
            @QueryParam("language") @DefaultValue("en") @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language) {
        return quotations.shown(language, HOME);
    }

    @GET
    @Path("desk")
    @RolesAllowed(Roles.EDITOR)
    public Page<QuotationView> desk(@BeanParam @Valid PageRequest page) {
        return quotations.desk(page);
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(value = QuotationView.class, responseCode = "201")
    public Response add(@NotNull @Valid QuotationDraft draft) {
        var added = quotations.add(draft);
        return ETags.created("quotations/" + added.id(), added);
    }

    @PUT
    @Path("{id}")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(QuotationView.class)
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid QuotationDraft draft) {
        return ETags.ok(quotations.revise(id, ETags.version(ifMatch), draft));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    public void remove(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        quotations.remove(id, ETags.version(ifMatch));
    }
}
