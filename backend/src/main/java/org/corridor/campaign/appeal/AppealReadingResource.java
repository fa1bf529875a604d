package org.corridor.campaign.appeal;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Appeals over HTTP, as they are read. */
@Dependent
@Path("appeals")
@Produces(APPLICATION_JSON)
public class AppealReadingResource {
    @Inject
    AppealReadingService appeals;

    @GET
    @PermitAll
    @Operation(summary = "Appeals that were opened, the latest first")
    public Page<AppealSummary> list(@BeanParam @Valid AppealQuery question) {
        return appeals.list(question);
    }

    @GET
    @Path("number/{number: [0-9]{1,12}}")
    @PermitAll
    @APIResponseSchema(AppealView.class)
    public Response read(
            @PathParam("number") long number,
            @QueryParam("language") @DefaultValue("en") @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language) {
        return ETags.ok(appeals.readNumbered(number, language));
    }

    @GET
    @Path("number/{number: [0-9]{1,12}}/signatories.csv")
    @Produces("text/csv;charset=UTF-8")
    @PermitAll
    @Operation(summary = "Everybody who signed, those who took it back among them, as a table")
    @APIResponseSchema(String.class)
    public Response signatories(@PathParam("number") long number) {
        return Response.ok(appeals.signatories(number))
                .header("Content-Disposition", "attachment; filename=\"appeal-%d-signatories.csv\"".formatted(number))
                .build();
    }
}
