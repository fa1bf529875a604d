package org.corridor.surveys.xlsform.xform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.surveys.xlsform.model.Form;
import org.corridor.surveys.xlsform.model.Item;
import org.corridor.surveys.xlsform.model.Question;
import org.corridor.surveys.xlsform.model.Section;

/** The empty form that answers are put into. */
final class Answers {
    private final Form form;

    Answers(Form form) {
        this.form = form;
    }

    Element element() {
        var settings = form.settings();
        var root = new Element(form.root().name())
                .with("xmlns", settings.get("instance_xmlns"))
                .with(attributes(settings))
                .with("id", form.id())
                .with("version", settings.get("version"))
                .with("odk:prefix", settings.get("prefix"))
                .with("odk:delimiter", settings.get("delimiter"));
        return new Element("instance").add(root.add(items(form.root(), false)));
    }

    private static Map<String, String> attributes(Map<String, String> settings) {
        var attributes = new LinkedHashMap<String, String>();
        settings.forEach((name, value) -> {
            if (name.startsWith("attribute::")) {
                attributes.put(name.substring("attribute::".length()), value);
            }
        });
        return attributes;
    }

    private List<Element> items(Section section, boolean inTemplate) {
        var elements = new ArrayList<Element>();
        for (var item : section.items()) {
            switch (item) {
                case Question question -> {
                    if (question.hasAnswer()) {
                        elements.add(question(question));
                    }
                }
                case Section part when part.kind() == Section.Kind.REPEAT -> repeat(part, inTemplate, elements);
                case Section part -> elements.add(section(part, inTemplate));
            }
        }
        return elements;
    }

    /**
     * A pattern for further turns, and the first turn. Of a repeat right in a pattern the pattern is enough; the first turn of
     * an outer repeat holds first turns only.
     */
    private void repeat(Section repeat, boolean inTemplate, List<Element> elements) {
        var inTurn = repeat.repeat().isPresent();
        if (inTemplate || !inTurn) {
            elements.add(template(repeat));
        }
        var patternIsEnough = inTemplate && repeat.repeat().equals(repeat.parent());
        if (!patternIsEnough) {
            elements.add(section(repeat, false));
        }
    }

    private Element template(Section repeat) {
        return empty(repeat).with("jr:template", "").add(items(repeat, true));
    }

    private Element section(Section section, boolean inTemplate) {
        return empty(section).add(items(section, inTemplate));
    }

    private static Element empty(Section section) {
        var element = attributed(section);
        section.attributes().forEach(attribute -> element.with(attribute.name(), attribute.value()));
        return element;
    }

    private static Element question(Question question) {
        var element = attributed(question);
        var initial = question.details().initial();
        return initial == null ? element : element.text(initial);
    }

    private static Element attributed(Item item) {
        return new Element(item.name()).with(item.facts().instance());
    }
}
