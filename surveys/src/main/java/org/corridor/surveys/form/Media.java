package org.corridor.surveys.form;

/**
 * A file beside a form.
 *
 * @param uri as the form names it: {@code jr://images/card.png}
 */
public record Media(String uri) {
    /** The name under which clients look for it. */
    public String name() {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }
}
