package org.corridor.survey.openrosa;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.corridor.account.Roles;
import org.corridor.platform.http.OpenRosaMessage;
import org.corridor.platform.http.TakesUpTo;
import org.jspecify.annotations.Nullable;

/** What clients in the field ask and send. */
@Dependent
@Path("")
@Produces(OpenRosaMessage.MEDIA_TYPE)
public class OpenRosaResource {
    /** Beyond what any setting allows; the server itself takes no more. */
    private static final long LARGEST = 10 * 1024 * 1024;

    @Inject
    OpenRosaService door;

    /** The open forms of the caller's studies. */
    @GET
    @Path("formList")
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR})
    public String formList(@QueryParam("formID") @Nullable String formId) {
        return door.formList(Optional.ofNullable(formId));
    }

    /** A form, octet by octet as it was put in. */
    @GET
    @Path("forms/{formId}/{version}.xml")
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR})
    public byte[] form(@PathParam("formId") String formId, @PathParam("version") String version) {
        return door.form(formId, version);
    }

    /** The files beside a form: there are none. */
    @GET
    @Path("forms/{formId}/{version}/manifest")
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR})
    public String manifest(@PathParam("formId") String formId, @PathParam("version") String version) {
        return door.manifest(formId, version);
    }

    /** How much one request may hold. */
    @HEAD
    @Path("submission")
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR})
    public Response limits() {
        return Response.noContent()
                .header("X-OpenRosa-Accept-Content-Length", door.limit())
                .build();
    }

    /** Takes an interview, or files of one. What is answered with 201 is kept, or is not to be kept. */
    @POST
    @Path("submission")
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR})
    @TakesUpTo(LARGEST)
    public Response submit(@HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type, InputStream body) {
        return Response.status(Response.Status.CREATED)
                .entity(OpenRosaMessage.of(door.receive(Optional.ofNullable(type), body)))
                .header("X-OpenRosa-Accept-Content-Length", door.limit())
                .build();
    }
}
