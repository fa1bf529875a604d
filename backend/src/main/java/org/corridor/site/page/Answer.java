package org.corridor.site.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Sends a page, or only word that it did not change since the reader last saw it. */
final class Answer {
    private static final int TAG_LENGTH = 16;

    private Answer() {}

    static void send(String html, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var body = html.getBytes(UTF_8);
        var tag = tag(body);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", tag);
        response.setContentType("text/html;charset=UTF-8");
        var known = request.getHeader("If-None-Match");
        if (status == HttpServletResponse.SC_OK && known != null && known.contains(tag.substring(2))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(status);
        response.setContentLength(body.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(body);
        }
    }

    /** Weak, because the same page travels compressed or not. */
    private static String tag(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"%s\""
                    .formatted(Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(digest)
                            .substring(0, TAG_LENGTH));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
