package org.corridor.campaign.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of an event as a table that spreadsheets read. */
final class AttendeeTable {
    private static final String LINE = "\r\n";
    /** By it a spreadsheet knows the letters. */
    private static final String MARK = "\ufeff";

    private AttendeeTable() {}

    static String of(List<AttendeeView> attendees) {
        var table = new StringBuilder(MARK).append("name,email,organisation,constituency,state,registered_at,attended");
        for (var attendee : attendees) {
            var organisation = attendee.organisation();
            table.append(LINE)
                    .append(Stream.of(
                                    attendee.name(),
                                    attendee.email(),
                                    organisation == null ? "" : organisation.name(),
                                    organisation == null ? "" : word(organisation.constituency()),
                                    word(attendee.state()),
                                    attendee.registeredAt().toString(),
                                    attendee.attended() == null ? "" : attendee.attended() ? "yes" : "no")
                            .map(AttendeeTable::cell)
                            .collect(Collectors.joining(",")));
        }
        return table.append(LINE).toString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Quoted where it must be; what a spreadsheet would take for a formula begins with an apostrophe. */
    static String cell(String text) {
        var safe = text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
