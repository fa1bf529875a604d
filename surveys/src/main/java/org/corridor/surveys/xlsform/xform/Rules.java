package org.corridor.surveys.xlsform.xform;

import java.util.ArrayList;
import java.util.List;
import org.corridor.surveys.xlsform.model.Attribute;
import org.corridor.surveys.xlsform.model.Facts;
import org.corridor.surveys.xlsform.model.Item;
import org.corridor.surveys.xlsform.model.Question;
import org.corridor.surveys.xlsform.model.QuestionType.Trait;
import org.corridor.surveys.xlsform.model.Section;
import org.corridor.surveys.xlsform.xform.Paths.Standpoint;

/** The rules of each answer, and what happens when a form is begun. */
final class Rules {
    static final String FIRST_LOAD = "odk-instance-first-load";

    private final Paths paths;

    Rules(Paths paths) {
        this.paths = paths;
    }

    List<Element> elements(Section root) {
        var elements = new ArrayList<Element>();
        root.all().forEach(item -> item(item, elements));
        return elements;
    }

    private void item(Item item, List<Element> elements) {
        switch (item) {
            case Section section -> {
                add(elements, bind(section));
                section.attributes().forEach(attribute -> attribute(section, attribute, elements));
            }
            case Question question -> {
                if (question.hasAnswer()) {
                    add(elements, bind(question));
                    actions(question, elements);
                }
            }
        }
    }

    private static void add(List<Element> elements, Element bind) {
        if (bind.attributes().size() > 1) {
            elements.add(bind);
        }
    }

    private Element bind(Item item) {
        var bind = new Element("bind").with("nodeset", item.path());
        Facts facts = item.facts();
        facts.bind().forEach((name, value) -> bind.with(name, paths.in(value, item)));
        facts.messages()
                .forEach((name, message) -> bind.with(
                        name,
                        Translations.holdsMessage(message)
                                ? "jr:itext('" + Translations.messageId(item, name) + "')"
                                : message.first()));
        return Marking.onto(bind, facts.marks());
    }

    private void attribute(Section section, Attribute attribute, List<Element> elements) {
        var path = section.path() + "/@" + attribute.name();
        var standpoint = new Standpoint(section, 1);
        var bind = new Element("bind").with("nodeset", path);
        attribute.bind().forEach((name, value) -> bind.with(name, paths.in(value, standpoint, false)));
        add(elements, bind);
        if (attribute.firstValue() != null) {
            elements.add(setValue(path, FIRST_LOAD).with("value", attribute.firstValue()));
        }
    }

    private void actions(Question question, List<Element> elements) {
        var initial = question.details().computedInitial();
        if (initial != null) {
            elements.add(setValue(question.path(), FIRST_LOAD).with("value", paths.in(initial, question)));
        }
        if (question.type().has(Trait.POSITION_AT_START)) {
            elements.add(action("odk:setgeopoint", question.path(), FIRST_LOAD));
        }
        if (question.type().has(Trait.RECORDS_SOUND)) {
            elements.add(action("odk:recordaudio", question.path(), "odk-instance-load")
                    .with(question.details().action()));
        }
    }

    static Element setValue(String path, String event) {
        return action("setvalue", path, event);
    }

    static Element action(String name, String path, String event) {
        return new Element(name).with("ref", path).with("event", event);
    }
}
