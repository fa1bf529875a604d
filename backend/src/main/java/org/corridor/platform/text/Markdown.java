package org.corridor.platform.text;

import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What people write in CommonMark, as HTML that cannot do anything. HTML in the text stays text, pictures become links, and
 * what the renderer makes passes a sanitizer with a short list of elements, so that a fault in either is caught by the other.
 */
public final class Markdown {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .postProcessor(UnseenCharacters::drop)
            .build();

    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Image) {
                    attributes.clear();
                }
                if (node instanceof Link) {
                    attributes.remove("title");
                }
            })
            .build();

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    /** Below a heading of the page's second rank. */
    private static final PolicyFactory SAFE = safe("h3");

    /** Right below the page's own heading. */
    private static final PolicyFactory WHOLE = safe("h2");

    private static final PolicyFactory BARE = new HtmlPolicyBuilder().toFactory();

    private Markdown() {}

    /** Headings of a text stand below the page's own. */
    private static PolicyFactory safe(String highest) {
        return new HtmlPolicyBuilder()
                .allowElements((name, attributes) -> name.compareTo(highest) < 0 ? highest : name, "h1", "h2", "h3")
                .allowElements(
                        "p",
                        "br",
                        "em",
                        "strong",
                        "ul",
                        "ol",
                        "li",
                        "blockquote",
                        "code",
                        "pre",
                        "h4",
                        "h5",
                        "h6",
                        "hr")
                .allowElements("a")
                .allowUrlProtocols("https", "http", "mailto")
                .allowAttributes("href")
                .onElements("a")
                .allowAttributes("start")
                .matching(java.util.regex.Pattern.compile("\\d{1,9}"))
                .onElements("ol")
                .requireRelsOnLinks("nofollow", "ugc", "noopener")
                .toFactory();
    }

    /** What CommonMark makes of a text, each part knowing where it was typed. */
    static Node parse(String text) {
        return PARSER.parse(text);
    }

    /** The text as HTML for a page. Links carry {@code rel="nofollow ugc noopener"}. */
    public static String html(String text) {
        return SAFE.sanitize(HTML.render(PARSER.parse(text)));
    }

    /** The same for a text that is all of a page: its headings follow the page's own. */
    public static String wholePage(String text) {
        return WHOLE.sanitize(HTML.render(PARSER.parse(text)));
    }

    /** Its words without any marks, blocks separated by an empty line. */
    public static String plain(String text) {
        return PLAIN.render(PARSER.parse(text)).strip();
    }

    /** The words of HTML that {@link #html} made, a line for each block. */
    public static String words(String html) {
        return Encoding.decodeHtml(BARE.sanitize(html.replaceAll("<(/p|br|/li|/h\\d)\\b", "\n<$1")), false)
                .strip();
    }

    /**
     * The beginning of its words on one line, cut after a word and marked with an ellipsis if anything is left out.
     *
     * @param most characters, the ellipsis included
     */
    public static String teaser(String text, int most) {
        var words = plain(text).replaceAll("\\s+", " ");
        if (words.length() <= most) {
            return words;
        }
        var end = words.lastIndexOf(' ', most - 1);
        return words.substring(0, end > 0 ? end : most - 1).replaceFirst("[\\s,;:–-]+$", "") + "…";
    }

    /** The addresses of the links in a text. */
    public static Set<String> links(String text) {
        var links = new java.util.LinkedHashSet<String>();
        PARSER.parse(text).accept(new org.commonmark.node.AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }
        });
        return links;
    }
}
