package org.corridor.surveys.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An element of a document.
 *
 * @param namespace empty for none
 * @param line where it begins, from 1
 * @param attributes by local name; one in a namespace stands under <code>{namespace}name</code>
 */
public record XmlElement(
        String namespace, String name, int line, Map<String, String> attributes, List<XmlContent> content)
        implements XmlContent {
    /** The elements directly in it. */
    public List<XmlElement> children() {
        return content.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    /** The elements of this name directly in it, whatever their namespace. */
    public Stream<XmlElement> children(String named) {
        return children().stream().filter(child -> child.name.equals(named));
    }

    public Optional<XmlElement> child(String named) {
        return children(named).findFirst();
    }

    /** Empty when it has no such attribute. */
    public String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    public String attribute(String attributeNamespace, String local) {
        return attribute("{" + attributeNamespace + "}" + local);
    }

    /** The characters directly in it, as they stand. */
    public String text() {
        return content.size() == 1 && content.getFirst() instanceof XmlText(var only)
                ? only
                : content.stream()
                        .map(part -> part instanceof XmlText(var piece) ? piece : "")
                        .collect(Collectors.joining());
    }

    public boolean isLeaf() {
        return content.stream().noneMatch(XmlElement.class::isInstance);
    }
}
