package org.corridor.site.sitemap;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.platform.http.HttpSettings;

/** Tells robots where the list of pages is. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient HttpSettings settings;

    @Inject
    RobotsServlet(HttpSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getWriter().print("""
                User-agent: *
                Disallow: /api/
                Disallow: /auth/

                Sitemap: %s/sitemap.xml
                """.formatted(settings.publicUrl()));
    }
}
