package org.corridor.platform.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Answers what the server itself declines (no such address, wrong method, wrong media type) in the same form as the rest. */
@Provider
public class HttpMapper implements ExceptionMapper<WebApplicationException> {
    private record Wording(String slug, String title, String detail) {}

    private static final Map<Integer, Wording> WORDINGS = Map.of(
            400, new Wording("unreadable", "Not readable", "The request cannot be read: check address and body."),
            401, new Wording("sign-in", "Sign in", "Sign in and send the request with a valid token."),
            403, new Wording("role-missing", "Role missing", "Your account does not have the role this needs."),
            404, new Wording("not-found", "Not found", "There is nothing at this address."),
            405, new Wording("method", "Method not taken", "This address does not take that method; see Allow."),
            406, new Wording("not-acceptable", "Not offered", "This address answers in JSON only."),
            413, new Wording("too-large", "Too large", "The body is larger than this address takes."),
            415, new Wording("media-type", "Media type not taken", "Send the media type this address takes."));

    @Override
    public Response toResponse(WebApplicationException declined) {
        var theirs = declined.getResponse();
        if (theirs.getEntity() instanceof Problem || theirs.getStatus() < 400) {
            return theirs;
        }
        var words = WORDINGS.getOrDefault(
                theirs.getStatus(),
                new Wording("http-" + theirs.getStatus(), "Not possible", "The server declined this."));
        var answer = Problem.of(theirs.getStatus(), words.slug, words.title, words.detail)
                .response();
        var allow = theirs.getHeaderString(HttpHeaders.ALLOW);
        if (allow != null) {
            answer.getHeaders().putSingle(HttpHeaders.ALLOW, allow);
        }
        return answer;
    }
}
