package org.corridor.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.corridor.platform.problem.HttpMapper;
import org.corridor.platform.problem.Problem;

/**
 * Keeps the server from answering a program with a page of HTML where it declines before any mapper is asked, as with an
 * address that cannot be decoded.
 */
@WebFilter(value = "/api/*", asyncSupported = true)
public class ServerErrors extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** What is answered instead of a page. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    public record Body(String mediaType, byte[] octets) {}

    protected Body body(int status) throws IOException {
        return new Body(Problem.MEDIA_TYPE, Json.MAPPER.writeValueAsBytes(HttpMapper.problem(status)));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new WithoutPages(response));
    }

    private final class WithoutPages extends HttpServletResponseWrapper {
        WithoutPages(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status, String ignored) throws IOException {
            sendError(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            var body = body(status);
            resetBuffer();
            setStatus(status);
            setContentType(body.mediaType());
            getOutputStream().write(body.octets());
        }
    }
}
