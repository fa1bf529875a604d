package org.corridor.surveys.xlsform.xform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.corridor.surveys.xlsform.model.Attribute;
import org.corridor.surveys.xlsform.model.Form;
import org.corridor.surveys.xlsform.model.Item;
import org.corridor.surveys.xlsform.model.Question;
import org.corridor.surveys.xlsform.model.QuestionType.Trait;
import org.corridor.surveys.xlsform.model.Section;

/** What people see: controls in their sections, and what their answers set off. */
final class Controls {
    private static final String NEW_TURN = "odk-new-repeat";
    private static final String CHANGED = "xforms-value-changed";

    private final Paths paths;
    private final Words words;
    private final Offers offers;
    private final Map<String, List<Question>> triggered = new LinkedHashMap<>();

    Controls(Form form, Paths paths, Words words) {
        this.paths = paths;
        this.words = words;
        this.offers = new Offers(form, paths, words);
        form.root()
                .questions()
                .forEach(question -> question.details()
                        .triggers()
                        .forEach(name -> triggered
                                .computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(question)));
    }

    List<Element> elements(Section section) {
        var elements = new ArrayList<Element>();
        for (var item : section.items()) {
            switch (item) {
                case Question question -> {
                    if (question.isVisible()) {
                        elements.add(question(question));
                    }
                }
                case Section part when part.kind() == Section.Kind.GROUP -> elements.add(group(part));
                case Section part when part.kind() == Section.Kind.REPEAT -> elements.add(repeat(part));
                case Section _ -> {}
            }
        }
        return elements;
    }

    private Element group(Section group) {
        var element = new Element("group").with(attributes(group)).with("ref", group.path());
        if (group.facts().wording().label() != null
                || !group.facts().wording().media().isEmpty()) {
            element.add(label(group));
        }
        return element.add(elements(group));
    }

    private Element repeat(Section repeat) {
        var count = repeat.count();
        var turns = new Element("repeat")
                .with("nodeset", repeat.path())
                .with(attributes(repeat))
                .with("jr:count", count == null ? null : paths.in(count, repeat))
                .add(elements(repeat))
                .add(firstValues(repeat));
        return new Element("group")
                .with("ref", repeat.path())
                .add(label(repeat))
                .add(turns);
    }

    /** What a new turn begins with. */
    private List<Element> firstValues(Section repeat) {
        var elements = new ArrayList<Element>();
        repeat.all().filter(item -> item.repeat().orElseThrow() == repeat).forEach(item -> {
            switch (item) {
                case Question question -> {
                    var initial = question.details().computedInitial();
                    if (initial != null) {
                        elements.add(
                                Rules.setValue(question.path(), NEW_TURN).with("value", paths.in(initial, question)));
                    }
                }
                case Section section -> section.attributes().forEach(attribute -> first(section, attribute, elements));
            }
        });
        return elements;
    }

    private static void first(Section section, Attribute attribute, List<Element> elements) {
        if (attribute.firstValue() != null) {
            elements.add(Rules.setValue(section.path() + "/@" + attribute.name(), NEW_TURN)
                    .with("value", attribute.firstValue()));
        }
    }

    private Element question(Question question) {
        var element = new Element(Objects.requireNonNull(question.type().control()))
                .with("ref", question.path())
                .with(attributes(question))
                .with("query", offers.query(question));
        var wording = question.facts().wording();
        if (!wording.isEmpty() || !question.type().has(Trait.RANGE)) {
            element.add(label(question));
        }
        if (wording.hint() != null || wording.guidance() != null) {
            element.add(hint(question));
        }
        element.add(offers.of(question));
        return element.add(effects(question));
    }

    /** What its answer sets off: values first, then the position. */
    private List<Element> effects(Question question) {
        return triggered.getOrDefault(question.name(), List.of()).stream()
                .sorted(Comparator.comparing(other -> other.type().has(Trait.POSITION_ON_ANSWER)))
                .map(this::effect)
                .toList();
    }

    private Element effect(Question question) {
        if (question.type().has(Trait.POSITION_ON_ANSWER)) {
            return Rules.action("odk:setgeopoint", question.path(), CHANGED);
        }
        var value = question.details().triggered();
        return Rules.setValue(question.path(), CHANGED).with("value", value == null ? null : paths.in(value, question));
    }

    private Map<String, String> attributes(Item item) {
        var attributes = new LinkedHashMap<String, String>();
        item.facts().control().forEach((name, value) -> attributes.put(name, paths.in(value, item)));
        return attributes;
    }

    private Element label(Item item) {
        var wording = item.facts().wording();
        var label = new Element("label");
        if (Translations.holdsLabel(wording)) {
            return label.with("ref", "jr:itext('" + Translations.labelId(item) + "')");
        }
        return wording.label() == null
                ? label
                : words.into(label, wording.label().first(), item);
    }

    private Element hint(Question question) {
        var wording = question.facts().wording();
        var hint = new Element("hint");
        if (Translations.holdsHint(wording)) {
            return hint.with("ref", "jr:itext('" + Translations.hintId(question) + "')");
        }
        return wording.hint() == null ? hint : words.into(hint, wording.hint().first(), question);
    }
}
