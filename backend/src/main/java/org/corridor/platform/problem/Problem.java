package org.corridor.platform.problem;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refusal.NotAllowed;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.PartDown;
import org.corridor.platform.problem.Refusal.PersonalDataFound;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refusal.Suspended;
import org.corridor.platform.problem.Refusal.TextPlace;
import org.corridor.platform.problem.Refusal.TooLarge;
import org.corridor.platform.problem.Refusal.TooOften;
import org.corridor.platform.problem.Refusal.Unreadable;
import org.corridor.platform.problem.Refusal.VersionMissing;
import org.jspecify.annotations.Nullable;

/** A refusal as it reads on the wire (RFC 9457). Clients rely on {@code type}, never on the sentences. */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable List<FieldFault> errors,
        @Nullable String reference,
        @Nullable List<TextPlace> places) {

    /** The media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    static Problem of(int status, String slug, String title, String detail) {
        return new Problem("/problems/" + slug, title, status, detail, null, null, null);
    }

    /** The one place where a refusal becomes an HTTP status. */
    public static Problem of(Refusal refusal) {
        return switch (refusal) {
            case NotFound(var kind, var id) ->
                of(404, "not-found", "Not found", "There is no %s %s.".formatted(kind, id));
            case Stale(var kind) ->
                of(
                        412,
                        "stale",
                        "Changed meanwhile",
                        "This %s changed after you read it. Read it again.".formatted(kind));
            case VersionMissing() ->
                of(428, "version-missing", "Version required", "Send the ETag you read as If-Match.");
            case RuleBroken(var rule, var detail) -> of(409, rule, "Not possible now", detail);
            case Invalid(var errors) ->
                new Problem(
                        "/problems/invalid",
                        "Some fields need another look",
                        400,
                        "Mend the fields listed under errors and send again.",
                        errors,
                        null,
                        null);
            case Unreadable(var detail) -> of(400, "unreadable", "Not readable", detail);
            case TooLarge(var limit) ->
                of(413, "too-large", "Too large", "Send at most %d kB here.".formatted(limit / 1024));
            case TooOften(var wait) ->
                of(429, "too-often", "Too often", "Wait %d seconds and try again.".formatted(wait.toSeconds()));
            case Suspended(var reason) ->
                of(403, "suspended", "Account suspended", "Your account is suspended: " + reason);
            case NotAllowed(var detail) -> of(403, "not-allowed", "Not allowed", detail);
            case PersonalDataFound(var places) -> personalData(places);
            case PartDown(var part) ->
                of(503, "part-down", "Not available now", "The %s does not answer. Try again shortly.".formatted(part));
        };
    }

    private static Problem personalData(List<TextPlace> places) {
        return new Problem(
                "/problems/personal-data",
                "This looks like personal data",
                422,
                "Take out what could lead to a person, at the places listed, and send again.",
                null,
                null,
                places);
    }

    /** The answer that carries this problem. */
    public Response response() {
        return Response.status(status).type(PROBLEM_JSON).entity(this).build();
    }
}
