package org.corridor.site.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.corridor.platform.http.HttpSettings;
import org.corridor.site.page.AddressReader.Reading.Moved;
import org.corridor.site.page.AddressReader.Reading.Unknown;
import org.corridor.site.text.Wordings;
import org.jboss.logging.Logger;

/** Answers every address that is neither the API's nor a file of the web app. Pages are the same for everybody. */
@WebServlet(name = "pages", urlPatterns = "/")
public class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(PageServlet.class);

    private final transient HttpSettings settings;
    private final transient Routes routes;
    private final transient Wordings wordings;
    private transient PageWriter writer;

    @Inject
    @SuppressWarnings("NullAway.Init") // init() makes the writer
    PageServlet(HttpSettings settings, Routes routes, Wordings wordings) {
        this.settings = settings;
        this.routes = routes;
        this.wordings = wordings;
    }

    @Override
    public void init() throws ServletException {
        try (var index = getServletContext().getResourceAsStream("/index.html")) {
            if (index == null) {
                throw new ServletException("The web app is not in this build: index.html is missing.");
            }
            var html = new String(index.readAllBytes(), UTF_8);
            writer = new PageWriter(
                    IndexHtml.takenApart(html), settings.publicUrl().toString());
        } catch (IOException broken) {
            throw new ServletException("The web app's index.html cannot be read.", broken);
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            plain(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Pages are only read: GET or HEAD.");
            return;
        }
        if (!PublicHost.asked(request, settings.publicUrl())) {
            move(response, HttpServletResponse.SC_FOUND, request, request.getRequestURI());
            return;
        }
        switch (AddressReader.read(request.getRequestURI())) {
            case Moved(var path) -> move(response, HttpServletResponse.SC_MOVED_PERMANENTLY, request, path);
            case Unknown(var language) -> answer(new Address(language, "/not-found"), request, response);
            case AddressReader.Reading.Page(var address) -> answer(address, request, response);
        }
    }

    private void answer(Address address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var w = wordings.in(address.language());
        int status;
        String html;
        try {
            var page = routes.page(address, w, request.getParameterMap());
            status = page.status();
            html = writer.html(page, w);
        } catch (RuntimeException thrown) {
            var reference = UUID.randomUUID().toString();
            LOG.errorf(thrown, "Unexpected failure of a page, reference %s", reference);
            var sentences =
                    w.t("shared.problem.unexpected") + "\n" + w.t("shared.problem.reference", "code", reference);
            plain(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, sentences);
            return;
        }
        Answer.send(html, status, request, response);
    }

    private void move(HttpServletResponse response, int status, HttpServletRequest request, String path) {
        var query = request.getQueryString();
        response.setStatus(status);
        response.setHeader("Location", settings.publicUrl() + path + (query == null ? "" : "?" + query));
    }

    private static void plain(HttpServletResponse response, int status, String sentences) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write((sentences + "\n").getBytes(UTF_8));
    }
}
