package org.corridor.surveys.xlsform.xform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of a document that is being written. */
final class Element {
    /** A child: another element, or text. */
    sealed interface Content {}

    record Child(Element element) implements Content {}

    record Words(String text) implements Content {}

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Content> content = new ArrayList<>();

    Element(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    Map<String, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    List<Content> content() {
        return Collections.unmodifiableList(content);
    }

    boolean isEmpty() {
        return attributes.isEmpty() && content.isEmpty();
    }

    /** Sets an attribute; null leaves it out. */
    Element with(String attribute, @Nullable String value) {
        if (value != null) {
            attributes.put(attribute, value);
        }
        return this;
    }

    Element with(Map<String, String> more) {
        attributes.putAll(more);
        return this;
    }

    Element add(Element child) {
        content.add(new Child(child));
        return this;
    }

    Element add(List<Element> children) {
        children.forEach(this::add);
        return this;
    }

    Element text(String text) {
        content.add(new Words(text));
        return this;
    }
}
