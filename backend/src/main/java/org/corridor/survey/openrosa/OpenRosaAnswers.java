package org.corridor.survey.openrosa;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import org.corridor.platform.http.OpenRosaMessage;
import org.corridor.platform.problem.Problem;

/** Says in OpenRosa's XML what was refused, whoever refused it, and in every answer which version of OpenRosa is spoken. */
@Provider
public class OpenRosaAnswers implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("X-OpenRosa-Version", "1.0");
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        if (response.getEntity() instanceof Problem problem) {
            response.setEntity(
                    OpenRosaMessage.of(problem.detail()),
                    new Annotation[0],
                    MediaType.valueOf(OpenRosaMessage.MEDIA_TYPE));
        }
    }
}
