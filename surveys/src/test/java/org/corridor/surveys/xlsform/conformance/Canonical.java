package org.corridor.surveys.xlsform.conformance;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A document as lines that are equal where documents mean the same: attributes in order of their names, no namespace
 * declarations, no blanks between elements, texts of a translation in order of their ids.
 */
final class Canonical {
    private final List<String> lines = new ArrayList<>();

    private Canonical() {}

    static List<String> lines(String xml) {
        var canonical = new Canonical();
        canonical.element(parse(xml), "");
        return canonical.lines;
    }

    private static Element parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("Not XML: " + e.getMessage(), e);
        }
    }

    private void element(Element element, String indent) {
        lines.add(indent + "<" + name(element) + attributes(element) + ">");
        var children = IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .toList();
        var onlyElements = children.stream().noneMatch(child -> child instanceof Text text && !isBlank(text))
                && children.stream().anyMatch(Element.class::isInstance);
        if (element.getLocalName().equals("translation")) {
            children = children.stream()
                    .filter(Element.class::isInstance)
                    .sorted(Comparator.comparing(child -> ((Element) child).getAttribute("id")))
                    .toList();
        }
        for (var child : children) {
            if (child instanceof Element part) {
                element(part, indent + "  ");
            } else if (child instanceof Text text && !onlyElements) {
                lines.add(indent + "  \"" + text.getData() + "\"");
            }
        }
    }

    private static boolean isBlank(Text text) {
        return text.getData().isBlank();
    }

    private static String attributes(Element element) {
        var attributes = new TreeMap<String, String>();
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            var attribute = element.getAttributes().item(at);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                attributes.put(name(attribute), attribute.getNodeValue());
            }
        }
        var text = new StringBuilder();
        attributes.forEach((name, value) ->
                text.append(' ').append(name).append("=\"").append(value).append('"'));
        return text.toString();
    }

    private static String name(Node node) {
        var namespace = node.getNamespaceURI();
        return namespace == null ? node.getLocalName() : "{" + namespace + "}" + node.getLocalName();
    }
}
