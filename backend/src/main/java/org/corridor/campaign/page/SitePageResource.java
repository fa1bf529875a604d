package org.corridor.campaign.page;

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
import org.corridor.platform.http.TakesUpTo;
import org.corridor.platform.text.Texts;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Keeping pages over HTTP: the editors' desk. */
@Dependent
@Path("pages")
@Produces(APPLICATION_JSON)
public class SitePageResource {
    /** Four languages of 40,000 letters, each of up to three octets. */
    private static final long LONG = 640 * 1024;

    @Inject
    SitePageService pages;

    @GET
    @Path("desk")
    @RolesAllowed(Roles.EDITOR)
    public Page<SitePageEntry> desk(@BeanParam @Valid SitePageQuery question) {
        return pages.desk(question);
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @TakesUpTo(LONG)
    @APIResponseSchema(value = SitePageRecord.class, responseCode = "201")
    public Response draft(@NotNull @Valid SitePageDraft draft) {
        var written = pages.draft(draft);
        return ETags.created("pages/" + written.id(), written);
    }

    /** How a draft would look in a language; nothing is kept. */
    @POST
    @Path("preview")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @TakesUpTo(LONG)
    public SitePageView preview(
            @QueryParam("language") @DefaultValue("en") @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language,
            @NotNull @Valid SitePageDraft draft) {
        return pages.preview(draft, language);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(SitePageRecord.class)
    public Response read(@PathParam("id") UUID id) {
        return ETags.ok(pages.read(id));
    }

    @PUT
    @Path("{id}")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @TakesUpTo(LONG)
    @APIResponseSchema(SitePageRecord.class)
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SitePageDraft draft) {
        return ETags.ok(pages.revise(id, ETags.version(ifMatch), draft));
    }
}
