package org.corridor.platform.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
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

    @Context
    SecurityContext caller;

    @Override
    public Response toResponse(WebApplicationException declined) {
        var theirs = declined.getResponse();
        if (theirs.getEntity() instanceof Problem || theirs.getStatus() < 400) {
            return theirs;
        }
        var status = strangerWithBody(theirs.getStatus()) ? 401 : theirs.getStatus();
        var answer = problem(status).response();
        if (status == 401) {
            answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        var allow = theirs.getHeaderString(HttpHeaders.ALLOW);
        if (allow != null) {
            answer.getHeaders().putSingle(HttpHeaders.ALLOW, allow);
        }
        return answer;
    }

    /** What the server means by this status. */
    public static Problem problem(int status) {
        var words = WORDINGS.getOrDefault(
                status, new Wording("http-" + status, "Not possible", "The server declined this."));
        return Problem.of(status, words.slug, words.title, words.detail);
    }

    /**
     * The server looks at the media type before anybody asks who calls. Everything that takes a body takes it from people
     * who are signed in, and that is what a stranger needs to hear first.
     */
    private boolean strangerWithBody(int status) {
        return status == 415 && caller.getUserPrincipal() == null;
    }
}
