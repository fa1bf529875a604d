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
@WebFilter("/api/*")
public class ServerErrors extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new InProblems(response));
    }

    private static final class InProblems extends HttpServletResponseWrapper {
        InProblems(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status, String ignored) throws IOException {
            sendError(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            resetBuffer();
            setStatus(status);
            setContentType(Problem.MEDIA_TYPE);
            getOutputStream().write(Json.MAPPER.writeValueAsBytes(HttpMapper.problem(status)));
        }
    }
}
