package org.corridor.platform.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refusal.Unreadable;
import org.jboss.logging.Logger;

/** Answers what nobody expected: a reference for the reader, the cause in the log, once. */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class);

    @Override
    public Response toResponse(Throwable thrown) {
        var known = refusal(thrown);
        if (known.isPresent()) {
            return Problem.of(known.get()).response();
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

    /** The reason that lies behind what was thrown, where it is one the application knows. */
    static Optional<Refusal> refusal(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refused refused -> {
                    return Optional.of(refused.refusal());
                }
                case OptimisticLockException ignored -> {
                    return Optional.of(new Stale("record"));
                }
                case SQLException declined
                when isAboutValues(declined) -> {
                    LOG.warnf(
                            "The database declined a value that no check had refused, SQL state %s",
                            declined.getSQLState());
                    return Optional.of(new Unreadable("A value of the request is too long or cannot be stored."));
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /** Class 22 of SQL's states: too long, out of range, not storable. A check in front is missing, yet it is the caller's value. */
    private static boolean isAboutValues(SQLException refused) {
        return String.valueOf(refused.getSQLState()).startsWith("22");
    }
}
