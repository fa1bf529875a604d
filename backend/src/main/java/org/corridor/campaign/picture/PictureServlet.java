package org.corridor.campaign.picture;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shows kept pictures. What lies under a fingerprint never changes, so browsers may keep it for good. */
@WebServlet("/pictures/*")
public class PictureServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([0-9a-f]{64})\\.(jpg|png)");

    private final transient PictureService pictures;

    @Inject
    PictureServlet(PictureService pictures) {
        this.pictures = pictures;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        var opened = file.matches() ? pictures.open(file.group(1)) : Optional.<PictureService.Opened>empty();
        if (opened.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentType(opened.get().mediaType());
        try (var bytes = opened.get().bytes()) {
            bytes.transferTo(response.getOutputStream());
        }
    }
}
