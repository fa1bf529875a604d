package org.corridor.platform.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.Stale;
import org.jboss.logging.Logger;

/** Answers what nobody expected: a reference for the reader, the cause in the log, once. */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class);

    @Override
    public Response toResponse(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Problem.of(refused.refusal()).response();
            }
            if (cause instanceof OptimisticLockException) {
                return Problem.of(new Stale("record")).response();
            }
        }
        var reference = UUID.randomUUID().toString();
        LOG.errorf(thrown, "Unexpected failure, reference %s", reference);
        return new Problem(
                        "/problems/unexpected",
                        "Something went wrong here",
                        500,
                        "Nothing was changed. Tell us the reference if it happens again.",
                        null,
                        reference,
                        null)
                .response();
    }
}
