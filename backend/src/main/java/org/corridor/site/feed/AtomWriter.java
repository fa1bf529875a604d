package org.corridor.site.feed;

import static java.time.ZoneOffset.UTC;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.corridor.campaign.news.NewsView;
import org.corridor.site.text.Wording;

/** Writes news in the form of RFC 4287. */
final class AtomWriter {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final String origin;
    private final Wording w;

    AtomWriter(String origin, Wording w) {
        this.origin = origin;
        this.w = w;
    }

    String write(List<NewsView> news, Instant changedAt) {
        var text = new StringWriter();
        try {
            var xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", w.language().code());
            head(xml, changedAt);
            for (var item : news) {
                entry(xml, item);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A feed can always be written.", impossible);
        }
        return text.toString();
    }

    private void head(XMLStreamWriter xml, Instant changedAt) throws XMLStreamException {
        var self = origin + w.to("/feeds/news.xml");
        element(xml, "id", self);
        element(xml, "title", w.t("campaign.news.feedTitle"));
        element(xml, "subtitle", w.t("campaign.news.lede"));
        element(xml, "updated", changedAt.toString());
        link(xml, "self", "application/atom+xml", self);
        link(xml, "alternate", "text/html", origin + w.to("/news"));
        element(xml, "icon", origin + "/favicon.svg");
    }

    private void entry(XMLStreamWriter xml, NewsView item) throws XMLStreamException {
        var address = origin + w.to("/news/" + item.number());
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", item.language());
        element(xml, "id", "urn:uuid:" + item.id());
        element(xml, "title", item.title());
        link(xml, "alternate", "text/html", address);
        element(xml, "published", published(item).toString());
        element(xml, "updated", item.updatedAt().toString());
        xml.writeStartElement("author");
        element(xml, "name", item.issuer());
        xml.writeEndElement();
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", item.kind());
        xml.writeAttribute("label", w.t("campaign.news.kind." + item.kind()));
        element(xml, "summary", item.teaser());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeAttribute("xml:base", address);
        xml.writeCharacters(item.html());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** The item's own day where it is known, and otherwise the moment it appeared here. */
    private static Instant published(NewsView item) {
        return item.issuedOn() == null
                ? Objects.requireNonNullElse(item.publishedAt(), item.updatedAt())
                : item.issuedOn().atStartOfDay().toInstant(UTC);
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
