package org.corridor.platform.text;

import org.commonmark.node.AbstractVisitor;
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
 * Characters that no text here may hold, taken out of what CommonMark made of it: written as a number they
 * come into being only when the text is read.
 */
final class UnseenCharacters extends AbstractVisitor {
    private UnseenCharacters() {}

    static Node drop(Node document) {
        document.accept(new UnseenCharacters());
        return document;
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(Texts.inParagraphs(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(Texts.inParagraphs(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        block.setLiteral(Texts.inParagraphs(block.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        block.setLiteral(Texts.inParagraphs(block.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        html.setLiteral(Texts.inParagraphs(html.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        html.setLiteral(Texts.inParagraphs(html.getLiteral()));
    }

    @Override
    public void visit(Link link) {
        link.setDestination(Texts.onOneLine(link.getDestination()).replace(" ", "%20"));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        image.setDestination(Texts.onOneLine(image.getDestination()).replace(" ", "%20"));
        visitChildren(image);
    }
}
