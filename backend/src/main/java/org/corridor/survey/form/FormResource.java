package org.corridor.survey.form;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_XML;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.corridor.account.Roles;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;

/** Forms for those who ask with them, over HTTP. */
@Dependent
@Path("survey/forms")
@Produces(APPLICATION_JSON)
public class FormResource {
    @Inject
    FormService forms;

    /** Those that are open, of the studies the caller works on. */
    @GET
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.STUDY_LEAD})
    public Page<FormSummary> open(@BeanParam @Valid PageRequest page) {
        return forms.open(page);
    }

    /** A version, octet by octet as it was put in. */
    @GET
    @Path("{formId}/versions/{version}/xform")
    @Produces(APPLICATION_XML)
    @RolesAllowed({Roles.RESEARCHER, Roles.COORDINATOR, Roles.STUDY_LEAD})
    public byte[] xform(@PathParam("formId") String formId, @PathParam("version") String version) {
        return forms.xform(formId, version);
    }
}
