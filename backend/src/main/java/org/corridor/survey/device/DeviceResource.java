package org.corridor.survey.device;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.corridor.account.Roles;
import org.corridor.platform.http.ETags;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.RateLimited;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Devices over HTTP. */
@Dependent
@Path("survey/devices")
@Produces(APPLICATION_JSON)
public class DeviceResource {
    @Inject
    DeviceService devices;

    /** One's own, or those of a researcher one coordinates; newest first, revoked ones too. */
    @GET
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR})
    public Page<DeviceView> list(@BeanParam @Valid DeviceQuery query) {
        return devices.list(query);
    }

    /** Lets a device in. The answer holds its token, which is told this once. */
    @POST
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR})
    @RateLimited(50)
    @APIResponseSchema(value = DeviceIssued.class, responseCode = "201")
    public Response issue(@NotNull @Valid DeviceDraft draft) {
        return Response.status(Response.Status.CREATED)
                .entity(devices.issue(draft))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR})
    @APIResponseSchema(DeviceView.class)
    public Response show(@PathParam("id") UUID id) {
        return ETags.ok(devices.get(id));
    }

    /** Shuts a device out, at once and for good. */
    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR})
    @APIResponseSchema(DeviceView.class)
    public Response revoke(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return ETags.ok(devices.revoke(id, ETags.version(ifMatch)));
    }
}
