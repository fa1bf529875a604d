package org.corridor.platform.text;

import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Characters that no text here may hold, taken out of what CommonMark made of it: written as a number they come into being
 * only when the text is read.
 */
final class UnseenCharacters {
    private UnseenCharacters() {}

    static Node drop(Node document) {
        Nodes.of(document).forEach(UnseenCharacters::dropIn);
        return document;
    }

    private static void dropIn(Node node) {
        switch (node) {
            case Text text -> text.setLiteral(Texts.inParagraphs(text.getLiteral()));
            case Code code -> code.setLiteral(Texts.inParagraphs(code.getLiteral()));
            case FencedCodeBlock code -> code.setLiteral(Texts.inParagraphs(code.getLiteral()));
            case IndentedCodeBlock code -> code.setLiteral(Texts.inParagraphs(code.getLiteral()));
            case HtmlInline html -> html.setLiteral(Texts.inParagraphs(html.getLiteral()));
            case HtmlBlock html -> html.setLiteral(Texts.inParagraphs(html.getLiteral()));
            case Link link -> link.setDestination(address(link.getDestination()));
            case Image image -> image.setDestination(address(image.getDestination()));
            default -> {}
        }
    }

    private static String address(String typed) {
        return Texts.onOneLine(typed).replace(" ", "%20");
    }
}
