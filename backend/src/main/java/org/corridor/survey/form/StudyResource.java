package org.corridor.survey.form;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.corridor.account.Roles;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Studies over HTTP. */
@Dependent
@Path("survey/studies")
@Produces(APPLICATION_JSON)
public class StudyResource {
    @Inject
    StudyService studies;

    /** In the order of their keys. */
    @GET
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.STUDY_LEAD, Roles.ADMIN})
    public Page<StudyView> list(@BeanParam @Valid PageRequest page) {
        return studies.list(page);
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.STUDY_LEAD)
    @APIResponseSchema(value = StudyView.class, responseCode = "201")
    public Response make(@NotNull @Valid StudyDraft draft) {
        return Response.status(Response.Status.CREATED)
                .entity(studies.make(draft))
                .build();
    }
}
