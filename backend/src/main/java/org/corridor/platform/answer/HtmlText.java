package org.corridor.platform.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.owasp.html.HtmlSanitizer;

/** The text of an HTML mail: its blocks on lines of their own, what it quotes marked as plain mail marks it. */
final class HtmlText implements HtmlSanitizer.Policy {
    private static final Set<String> UNSEEN = Set.of("head", "style", "script", "title");
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "section");
    private static final String RULE = "_".repeat(32);

    private final StringBuilder text = new StringBuilder();
    private int quotes;
    private int unseen;

    private HtmlText() {}

    static String of(String html) {
        var reader = new HtmlText();
        HtmlSanitizer.sanitize(html, reader);
        return reader.text
                .toString()
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n");
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String element, List<String> attributes) {
        var name = element.toLowerCase(Locale.ROOT);
        if (UNSEEN.contains(name)) {
            unseen++;
        } else if (name.equals("blockquote")) {
            endLine();
            quotes++;
        } else if (name.equals("br")) {
            text.append('\n');
        } else if (name.equals("hr")) {
            endLine();
            text.append(RULE).append('\n');
        } else if (BLOCKS.contains(name)) {
            endLine();
            words(name.equals("li") ? "* " : "");
        }
    }

    @Override
    public void closeTag(String element) {
        var name = element.toLowerCase(Locale.ROOT);
        if (UNSEEN.contains(name)) {
            unseen--;
        } else if (name.equals("blockquote")) {
            endLine();
            quotes--;
        } else if (BLOCKS.contains(name)) {
            endLine();
            text.append(name.equals("p") ? "\n" : "");
        }
    }

    @Override
    public void text(String characters) {
        if (unseen == 0) {
            words(characters.replaceAll("[ \\t\\r\\n]+", " "));
        }
    }

    private void words(String words) {
        var begins = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        var shown = begins ? words.stripLeading() : words;
        if (!shown.isEmpty()) {
            text.append(begins && quotes > 0 ? "> " : "").append(shown);
        }
    }

    private void endLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
