package org.corridor.campaign.news;

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
import org.corridor.platform.text.Texts;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Published news over HTTP. */
@Dependent
@Path("news")
@Produces(APPLICATION_JSON)
public class NewsReadingResource {
    @Inject
    NewsReadingService news;

    @GET
    @PermitAll
    public NewsList list(@BeanParam @Valid NewsQuery question) {
        return news.list(question);
    }

    @GET
    @Path("number/{number: [0-9]{1,12}}")
    @PermitAll
    @APIResponseSchema(NewsView.class)
    public Response read(
            @PathParam("number") long number,
            @QueryParam("language") @DefaultValue("en") @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language) {
        return ETags.ok(news.readNumbered(number, language));
    }
}
