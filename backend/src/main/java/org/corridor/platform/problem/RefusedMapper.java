package org.corridor.platform.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.corridor.platform.problem.Refusal.TooOften;

/** Answers what the application declined. */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {
    @Override
    public Response toResponse(Refused refused) {
        var answer = Problem.of(refused.refusal()).response();
        if (refused.refusal() instanceof TooOften(var wait)) {
            answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, wait.toSeconds());
        }
        return answer;
    }
}
