package org.corridor.platform.http;

/** A sentence for clients in the field, in the one form in which they show it. */
public final class OpenRosaMessage {
    /** A list without {@code text/xml} is no list to them. */
    public static final String MEDIA_TYPE = "text/xml;charset=UTF-8";

    private OpenRosaMessage() {}

    public static String of(String sentence) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<OpenRosaResponse xmlns=\"http://openrosa.org/http/response\"><message nature=\"\">"
                + escaped(sentence)
                + "</message></OpenRosaResponse>";
    }

    /** As text or in an attribute; what XML cannot hold at all becomes a question mark. */
    public static String escaped(String text) {
        return text.replaceAll("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff\\p{Cs}]", "?")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
