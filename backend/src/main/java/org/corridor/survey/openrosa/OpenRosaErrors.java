package org.corridor.survey.openrosa;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.annotation.WebFilter;
import org.corridor.platform.http.OpenRosaMessage;
import org.corridor.platform.http.ServerErrors;
import org.corridor.platform.problem.HttpMapper;

/** The same for clients in the field, to whom a page of HTML is a fault of the line. */
@WebFilter(
        value = {"/openrosa/*", "/key/*"},
        asyncSupported = true)
public class OpenRosaErrors extends ServerErrors {
    private static final long serialVersionUID = 1L;

    @Override
    protected Body body(int status) {
        return new Body(
                OpenRosaMessage.MEDIA_TYPE,
                OpenRosaMessage.of(HttpMapper.problem(status).detail()).getBytes(UTF_8));
    }
}
