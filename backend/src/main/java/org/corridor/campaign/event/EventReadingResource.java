package org.corridor.campaign.event;

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

/** Events over HTTP, as readers meet them. */
@Dependent
@Path("events")
@Produces(APPLICATION_JSON)
public class EventReadingResource {
    @Inject
    EventReadingService events;

    @GET
    @PermitAll
    public EventList list(@BeanParam @Valid EventQuery question) {
        return events.list(question);
    }

    @GET
    @Path("number/{number: [0-9]{1,12}}")
    @PermitAll
    @APIResponseSchema(EventView.class)
    public Response read(
            @PathParam("number") long number,
            @QueryParam("language") @DefaultValue("en") @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language) {
        return ETags.ok(events.readNumbered(number, language));
    }
}
