package org.corridor.campaign.event;

import static jakarta.ws.rs.core.HttpHeaders.CONTENT_DISPOSITION;
import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.http.ETags;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The list of an event over HTTP, for its editors alone. */
@Dependent
@Path("events")
@Produces(APPLICATION_JSON)
public class AttendeeResource {
    @Inject
    AttendeeService attendees;

    @GET
    @Path("{id}/attendees")
    @RolesAllowed(Roles.EDITOR)
    public Page<AttendeeView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return attendees.list(id, page);
    }

    /** The whole list as a table (CSV). */
    @GET
    @Path("{id}/attendees/table")
    @Produces("text/csv;charset=utf-8")
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(String.class)
    public Response table(@PathParam("id") UUID id) {
        return Response.ok(attendees.table(id))
                .header(CONTENT_DISPOSITION, "attachment; filename=\"attendees.csv\"")
                .build();
    }

    /** How many are marked as having come, by constituency. */
    @GET
    @Path("{id}/attendees/tally")
    @RolesAllowed(Roles.EDITOR)
    public List<EventAttendance> tally(@PathParam("id") UUID id) {
        return attendees.tally(id);
    }

    @PUT
    @Path("{id}/attendees/{attendeeId}/attendance")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @APIResponseSchema(AttendeeView.class)
    public Response mark(
            @PathParam("id") UUID id,
            @PathParam("attendeeId") UUID attendeeId,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AttendanceDraft draft) {
        return ETags.ok(attendees.mark(id, attendeeId, ETags.version(ifMatch), draft));
    }
}
