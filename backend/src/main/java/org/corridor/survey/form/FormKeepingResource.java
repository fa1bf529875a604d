package org.corridor.survey.form;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_XML;
import static jakarta.ws.rs.core.MediaType.TEXT_XML;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.corridor.account.Roles;
import org.corridor.platform.http.ETags;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.http.TakesUpTo;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Putting forms in, opening and closing them, over HTTP. */
@Dependent
@Path("survey/forms")
@Produces(APPLICATION_JSON)
public class FormKeepingResource {
    private static final long LARGEST = 5 * 1024 * 1024;

    @Inject
    FormKeepingService forms;

    /** All forms, whatever their state. */
    @GET
    @Path("desk")
    @RolesAllowed(Roles.STUDY_LEAD)
    public Page<FormRecord> list(@BeanParam @Valid PageRequest page) {
        return forms.list(page);
    }

    /**
     * Takes an XForm. It names its own id and version: a new id makes a form, still a draft; a new version is added to its
     * form and counts from then on.
     */
    @POST
    @Consumes({APPLICATION_XML, TEXT_XML})
    @RolesAllowed(Roles.STUDY_LEAD)
    @TakesUpTo(LARGEST)
    @APIResponseSchema(value = FormRecord.class, responseCode = "201")
    public Response putIn(
            @QueryParam("study") @NotNull @Pattern(regexp = StudyDraft.KEY) String study, byte @NotNull [] xform) {
        var form = forms.putIn(study, xform);
        return ETags.created("survey/forms/desk/" + form.formId(), form);
    }

    @GET
    @Path("desk/{formId}")
    @RolesAllowed(Roles.STUDY_LEAD)
    @APIResponseSchema(FormRecord.class)
    public Response show(@PathParam("formId") String formId) {
        return ETags.ok(forms.get(formId));
    }

    /** Opens a form, lets it run out, or closes it. */
    @PUT
    @Path("desk/{formId}/state")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed(Roles.STUDY_LEAD)
    @APIResponseSchema(FormRecord.class)
    public Response become(
            @PathParam("formId") String formId,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid FormStateDraft draft) {
        return ETags.ok(forms.become(formId, ETags.version(ifMatch), draft.state()));
    }
}
