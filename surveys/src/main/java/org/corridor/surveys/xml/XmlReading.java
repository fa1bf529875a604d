package org.corridor.surveys.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.corridor.surveys.xml.UnreadableXml.Fault;
import org.jspecify.annotations.Nullable;

/** One document being read. */
public final class XmlReading {
    private static final int ATTRIBUTES = 50;
    private static final XMLInputFactory READERS = readers();

    private final XmlLimits limits;
    private final XMLStreamReader events;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int elements;
    private @Nullable XmlElement root;

    private XmlReading(XMLStreamReader events, XmlLimits limits) {
        this.events = events;
        this.limits = limits;
    }

    /** The outermost element of a document. */
    public static XmlElement of(byte[] bytes, XmlLimits limits) throws UnreadableXml {
        if (bytes.length > limits.bytes()) {
            throw new UnreadableXml(Fault.TOO_LARGE, 0);
        }
        return of(XmlCharacters.of(bytes), limits);
    }

    private static XmlElement of(String characters, XmlLimits limits) throws UnreadableXml {
        try {
            return new XmlReading(READERS.createXMLStreamReader(new StringReader(characters)), limits).read();
        } catch (XMLStreamException e) {
            var place = e.getLocation();
            throw new UnreadableXml(Fault.NOT_XML, place == null ? 0 : Math.max(place.getLineNumber(), 0));
        } catch (RuntimeException e) {
            // the JDK's reader is not above stumbling over what is broken in an odd way
            throw new UnreadableXml(Fault.NOT_XML, 0);
        }
    }

    private XmlElement read() throws XMLStreamException, UnreadableXml {
        while (events.hasNext()) {
            switch (events.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableXml(Fault.DECLARES_TYPES, line());
                default -> {
                    // comments and instructions to programs say nothing to us
                }
            }
        }
        if (root == null) {
            throw new UnreadableXml(Fault.NOT_XML, 0);
        }
        return root;
    }

    private void begin() throws UnreadableXml {
        closeText();
        if (++elements > limits.elements() || events.getAttributeCount() > ATTRIBUTES) {
            throw new UnreadableXml(Fault.TOO_MANY_FIELDS, line());
        }
        if (open.size() >= limits.depth()) {
            throw new UnreadableXml(Fault.TOO_DEEP, line());
        }
        var element = new XmlElement(
                Objects.requireNonNullElse(events.getNamespaceURI(), ""),
                events.getLocalName(),
                line(),
                attributes(),
                new ArrayList<>(2));
        var around = open.peek();
        if (around == null) {
            root = element;
        } else {
            around.content().add(element);
        }
        open.push(element);
    }

    private Map<String, String> attributes() throws UnreadableXml {
        var count = events.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        var attributes = new HashMap<String, String>();
        for (int at = 0; at < count; at++) {
            var value = events.getAttributeValue(at);
            if (value.length() > limits.text()) {
                throw new UnreadableXml(Fault.TEXT_TOO_LONG, line());
            }
            var namespace = events.getAttributeNamespace(at);
            var local = events.getAttributeLocalName(at);
            attributes.put(namespace == null || namespace.isEmpty() ? local : "{" + namespace + "}" + local, value);
        }
        return attributes;
    }

    private void end() {
        closeText();
        open.pop();
    }

    private void characters() throws UnreadableXml {
        text.append(events.getTextCharacters(), events.getTextStart(), events.getTextLength());
        if (text.length() > limits.text()) {
            throw new UnreadableXml(Fault.TEXT_TOO_LONG, line());
        }
    }

    private void closeText() {
        var around = open.peek();
        if (!text.isEmpty() && around != null) {
            around.content().add(new XmlText(text.toString()));
        }
        text.setLength(0);
    }

    private int line() {
        return Math.max(events.getLocation().getLineNumber(), 0);
    }

    private static XMLInputFactory readers() {
        // the JDK's own: others on the class path count lines and limits otherwise
        var readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        readers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        readers.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside is read");
        });
        return readers;
    }
}
