package org.corridor.platform.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.corridor.platform.problem.Refusal.Stale;

/** Answers the second of two changes that were written at the same moment. */
@Provider
public class OptimisticLockMapper implements ExceptionMapper<OptimisticLockException> {
    @Override
    public Response toResponse(OptimisticLockException collision) {
        return Problem.of(new Stale("record")).response();
    }
}
