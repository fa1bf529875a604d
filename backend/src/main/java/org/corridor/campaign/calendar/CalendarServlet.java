package org.corridor.campaign.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corridor.platform.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/** Calendars for programs that read them again and again: the text itself is sent only where it changed. */
@WebServlet({"/calendar/*", "/fr/calendar/*", "/es/calendar/*", "/ar/calendar/*"})
public class CalendarServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern EVENT = Pattern.compile("/events/([1-9]\\d{0,11})\\.ics");
    private static final Pattern MINE = Pattern.compile("/my/([A-Za-z0-9_-]{16})\\.ics");
    private static final Pattern KIND = Pattern.compile("meeting|webinar|training|action|deadline");
    private static final int TAG_LENGTH = 16;

    private final transient CalendarService calendars;

    @Inject
    CalendarServlet(CalendarService calendars) {
        this.calendars = calendars;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var first = request.getServletPath().split("/", 3)[1];
        var language = first.equals("calendar") ? "en" : first;
        var event = EVENT.matcher(path);
        var mine = MINE.matcher(path);
        Optional<String> calendar = Optional.empty();
        if (path.equals("/events.ics")) {
            calendar = list(request.getParameter("kind"), language);
        } else if (event.matches()) {
            calendar = calendars.one(Long.parseLong(event.group(1)), language);
        } else if (mine.matches()) {
            calendar = calendars.personal(mine.group(1));
        }
        if (calendar.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (event.matches()) {
            var name = "corridor-event-%s.ics".formatted(event.group(1));
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + '"');
        }
        send(calendar.get().getBytes(UTF_8), mine.matches(), request, response);
    }

    private Optional<String> list(@Nullable String kind, String language) {
        return kind == null || KIND.matcher(kind).matches()
                ? Optional.of(calendars.list(Optional.ofNullable(kind), language))
                : Optional.empty();
    }

    private static void send(
            byte[] calendar, boolean personal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var tag = Fingerprint.of(calendar).substring(0, TAG_LENGTH);
        response.setHeader("ETag", "W/\"" + tag + '"');
        response.setHeader("Cache-Control", personal ? "private, no-cache" : "no-cache");
        var known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=utf-8");
        response.setContentLength(calendar.length);
        response.getOutputStream().write(calendar);
    }
}
