package org.corridor.platform.answer;

import jakarta.mail.internet.ContentType;

/** Lines that a mail program broke for sending, put together again (RFC 3676). */
final class FlowedText {
    private static final String SIGNATURE = "-- ";

    private FlowedText() {}

    static String joined(String text, ContentType type) {
        if (!"flowed".equalsIgnoreCase(type.getParameter("format"))) {
            return text;
        }
        var deletesSpace = "yes".equalsIgnoreCase(type.getParameter("delsp"));
        var joined = new StringBuilder(text.length());
        var goesOn = false;
        var depth = 0;
        for (var line : text.lines().toList()) {
            var quoted = quoted(line);
            var words = unstuffed(line.substring(quoted));
            var separator = words.equals(SIGNATURE);
            if (goesOn && (quoted != depth || separator)) {
                joined.append('\n');
                goesOn = false;
            }
            joined.append(goesOn || quoted == 0 ? "" : ">".repeat(quoted) + " ");
            goesOn = words.endsWith(" ") && !separator;
            depth = quoted;
            joined.append(goesOn && deletesSpace ? words.substring(0, words.length() - 1) : words)
                    .append(goesOn ? "" : "\n");
        }
        return joined.toString();
    }

    private static int quoted(String line) {
        var depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    private static String unstuffed(String words) {
        return words.startsWith(" ") ? words.substring(1) : words;
    }
}
