package org.corridor.platform.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Reads what CommonMark made of a text. HTML in it is left out of the words, because it would only part them, and read behind
 * them like the addresses of links.
 */
final class RenderedReading {
    private final String typed;
    private final Reading reading = new Reading();
    private final List<Aside> asides = new ArrayList<>();

    /** What is read behind the words, and where it was typed. */
    private record Aside(String text, int from, int to) {}

    RenderedReading(String typed) {
        this.typed = typed;
    }

    Reading read() {
        Nodes.of(Markdown.parse(typed)).forEach(this::read);
        for (var aside : asides) {
            separate(aside.from());
            aside.text().codePoints().forEach(character -> reading.add(character, aside.from(), aside.to()));
        }
        return reading;
    }

    private void read(Node node) {
        switch (node) {
            case Text text -> align(text.getLiteral(), node);
            case Code code -> align(code.getLiteral(), node);
            case SoftLineBreak line -> reading.add('\n', from(node), to(node));
            case HardLineBreak line -> reading.add('\n', from(node), to(node));
            case HtmlInline html -> asides.add(new Aside(html.getLiteral(), from(node), to(node)));
            case Link link -> aside(link.getDestination(), node);
            case Image image -> aside(image.getDestination(), node);
            case Block block -> read(block);
            default -> {}
        }
    }

    private void read(Block block) {
        switch (block) {
            case ListItem item -> {
                separate(from(item));
                "- ".chars().forEach(sign -> reading.add(sign, from(item), from(item)));
            }
            case FencedCodeBlock code -> alignBlock(code.getLiteral(), code);
            case IndentedCodeBlock code -> alignBlock(code.getLiteral(), code);
            case HtmlBlock html -> alignBlock(html.getLiteral(), html);
            case Block other when other.getParent() instanceof ListItem && other.getPrevious() == null -> {}
            default -> separate(from(block));
        }
    }

    private void alignBlock(String literal, Node node) {
        separate(from(node));
        align(literal, node);
    }

    private void separate(int at) {
        reading.add('\n', at, at);
    }

    private void aside(String address, Node node) {
        asides.add(new Aside(decoded(address), from(node), to(node)));
    }

    /** Without the signs by which addresses carry what they may not hold; as it stands where these are broken. */
    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return address;
        }
    }

    /** Finds each character of what was made where it was typed: as itself, behind a backslash, or as an entity. */
    private void align(String made, Node node) {
        var source = new TypedText(typed, from(node), to(node));
        made.codePoints().forEach(character -> {
            source.find(character);
            reading.add(character, source.from(), source.to());
        });
    }

    private static int from(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty()
                ? (node.getParent() == null ? 0 : from(node.getParent()))
                : spans.getFirst().getInputIndex();
    }

    private static int to(Node node) {
        var spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return node.getParent() == null ? 0 : to(node.getParent());
        }
        return spans.getLast().getInputIndex() + spans.getLast().getLength();
    }
}
