package org.corridor.campaign.event;

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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.http.ETags;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.http.TakesUpTo;
import org.corridor.platform.text.Texts;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Writing events over HTTP: the editors' desk. */
@Dependent
@Path("events")
@Produces(APPLICATION_JSON)
public class EventResource {
    /** Four languages of 20,000 letters, each of up to three octets. */
    private static final long LONG = 384 * 1024;

    @Inject
    EventService events;

    @GET
    @Path("desk")
    @RolesAllowed(Roles.EDITOR)
    public Page<EventEntry> desk(
            @QueryParam("state") @Pattern(regexp = "^(draft|published|cancelled|withdrawn)$") @Nullable String state,
            @BeanParam @Valid PageRequest page) {
        return events.desk(
                Optional.ofNullable(state).map(word -> EventState.valueOf(word.toUpperCase(Locale.ROOT))), page);
    }

    @GET
    @Path("desk/{number: [0-9]{1,12}}")
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(EventRecord.class)
    public Response readNumbered(@PathParam("number") long number) {
        return ETags.ok(events.readNumbered(number));
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @TakesUpTo(LONG)
    @APIResponseSchema(value = EventRecord.class, responseCode = "201")
    public Response draft(@NotNull @Valid EventDraft draft) {
        var written = events.draft(draft);
        return ETags.created("events/" + written.id(), written);
    }

    /** How a draft would look in a language; nothing is kept. */
    @POST
    @Path("preview")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @TakesUpTo(LONG)
    public EventView preview(
            @QueryParam("language") @DefaultValue("en") @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language,
            @NotNull @Valid EventDraft draft) {
        return events.preview(draft, language);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(EventRecord.class)
    public Response read(@PathParam("id") UUID id) {
        return ETags.ok(events.read(id));
    }

    @PUT
    @Path("{id}")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @TakesUpTo(LONG)
    @APIResponseSchema(EventRecord.class)
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EventDraft draft) {
        return ETags.ok(events.revise(id, ETags.version(ifMatch), draft));
    }
}
