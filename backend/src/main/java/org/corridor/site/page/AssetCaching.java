package org.corridor.site.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets browsers keep the app's files for good: a file that changes gets another name. */
@WebFilter({"/assets/*", "/sw.js", "/notebook/*"})
public class AssetCaching extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getRequestURI().startsWith("/assets/")) {
            response.setHeader("Cache-Control", "no-store"); // its name stays, and its date is that of every build
            chain.doFilter(request, response);
            return;
        }
        var there = getServletContext().getResource(request.getRequestURI()) != null;
        response.setHeader("Cache-Control", there ? "public, max-age=31536000, immutable" : "no-store");
        chain.doFilter(request, response);
    }
}
