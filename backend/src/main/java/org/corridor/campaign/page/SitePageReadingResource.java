package org.corridor.campaign.page;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.corridor.platform.http.ETags;
import org.corridor.platform.http.Page;
import org.corridor.platform.text.Texts;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Pages over HTTP, as they are read. */
@Dependent
@Path("pages")
@Produces(APPLICATION_JSON)
public class SitePageReadingResource {
    private static final String SLUG = "[a-z][a-z0-9-]{0,59}";

    @Inject
    SitePageReadingService pages;

    @GET
    @PermitAll
    public Page<SitePageSummary> list(@BeanParam @Valid SitePageQuery question) {
        return pages.list(question);
    }

    @GET
    @Path("topic/{slug: " + SLUG + "}")
    @PermitAll
    @APIResponseSchema(SitePageView.class)
    public Response topic(
            @PathParam("slug") String slug,
            @QueryParam("language") @DefaultValue("en") @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language) {
        return ETags.ok(pages.read(SitePageKind.TOPIC, slug, language));
    }

    @GET
    @Path("legal/{slug: " + SLUG + "}")
    @PermitAll
    @APIResponseSchema(SitePageView.class)
    public Response legal(
            @PathParam("slug") String slug,
            @QueryParam("language") @DefaultValue("en") @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language) {
        return ETags.ok(pages.read(SitePageKind.LEGAL, slug, language));
    }
}
