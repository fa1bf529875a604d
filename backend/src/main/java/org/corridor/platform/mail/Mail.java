package org.corridor.platform.mail;

import java.util.Map;

/**
 * A message to one person, plain text.
 *
 * @param to one e-mail address
 * @param language of the text, as a language tag
 * @param headers beside those every mail has, by their names; each value stays on one line
 */
public record Mail(String to, String language, String subject, String text, Map<String, String> headers) {
    public Mail {
        headers = Map.copyOf(headers);
        if (headers.values().stream().anyMatch(value -> value.contains("\r") || value.contains("\n"))) {
            throw new IllegalArgumentException("The value of a header stays on one line.");
        }
    }

    /** A letter that somebody's own act causes; it needs no headers of its own. */
    public Mail(String to, String language, String subject, String text) {
        this(to, language, subject, text, Map.of());
    }
}
