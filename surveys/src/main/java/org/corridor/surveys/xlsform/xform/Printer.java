package org.corridor.surveys.xlsform.xform;

import org.corridor.surveys.xlsform.xform.Element.Child;

/** Writes elements as XML, one to a line; text among elements is set off by blanks as clients expect it. */
final class Printer {
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\"?>\n");

    static String print(Element root) {
        var printer = new Printer();
        printer.element(root, "");
        return printer.out.append('\n').toString();
    }

    private void element(Element element, String indent) {
        out.append('<').append(element.name());
        element.attributes()
                .forEach((name, value) -> out.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(quoted(value))
                        .append('"'));
        if (element.content().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        if (element.content().stream().anyMatch(Element.Words.class::isInstance)) {
            mixed(element);
        } else {
            for (var content : element.content()) {
                out.append('\n').append(indent).append(STEP);
                element(((Child) content).element(), indent + STEP);
            }
            out.append('\n').append(indent);
        }
        out.append("</").append(element.name()).append('>');
    }

    private void mixed(Element element) {
        var several = element.content().size() > 1;
        if (several && element.content().getFirst() instanceof Element.Words) {
            out.append(' ');
        }
        for (var content : element.content()) {
            switch (content) {
                case Element.Words(var text) -> out.append(escaped(text));
                case Child(var child) -> element(child, "");
            }
        }
        out.append(several ? " " : "");
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().filter(Printer::isAllowed).forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    /** Line breaks are written as they are: readers take them for blanks. */
    private static String quoted(String value) {
        return escaped(value).replace("\"", "&quot;");
    }

    /** The characters of XML 1.0; others cannot be written in any way. */
    private static boolean isAllowed(int character) {
        return (character >= 0x20 && character <= 0xD7FF)
                || character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
