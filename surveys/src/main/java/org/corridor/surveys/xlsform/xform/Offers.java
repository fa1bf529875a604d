package org.corridor.surveys.xlsform.xform;

import java.util.ArrayList;
import java.util.List;
import org.corridor.surveys.xlsform.expression.Reference;
import org.corridor.surveys.xlsform.model.ChoiceList;
import org.corridor.surveys.xlsform.model.Choices;
import org.corridor.surveys.xlsform.model.Form;
import org.corridor.surveys.xlsform.model.Item;
import org.corridor.surveys.xlsform.model.Question;
import org.corridor.surveys.xlsform.model.QuestionType.Trait;
import org.corridor.surveys.xlsform.model.Section;
import org.corridor.surveys.xlsform.model.Selection;
import org.corridor.surveys.xlsform.xform.Paths.Standpoint;
import org.jspecify.annotations.Nullable;

/** The choices that a question offers. */
final class Offers {
    private static final String GEOMETRY = "geometry";

    private final Form form;
    private final Paths paths;
    private final Words words;

    Offers(Form form, Paths paths, Words words) {
        this.form = form;
        this.paths = paths;
        this.words = words;
    }

    List<Element> of(Question question) {
        if (question.type().has(Trait.TAGS)) {
            return tags(question);
        }
        return question.selection()
                .map(selection -> selection.inline() ? items(selection) : itemset(question, selection))
                .orElse(List.of());
    }

    /** The look-up by which clients narrow down the external list; null for other questions. */
    @Nullable
    String query(Question question) {
        return question.selection()
                .filter(selection -> selection.choices() instanceof Choices.External)
                .map(selection -> fromInstance(((Choices.External) selection.choices()).list(), question, selection))
                .orElse(null);
    }

    private List<Element> itemset(Question question, Selection selection) {
        return switch (selection.choices()) {
            case Choices.FromList(var list) ->
                set(question, selection, fromInstance(list, question, selection), "name", labelOf(list));
            case Choices.FromFile file ->
                set(
                        question,
                        selection,
                        fromInstance(file.instance(), question, selection),
                        file.value(),
                        file.label());
            case Choices.FromAnswers(var reference) -> answers(question, selection, paths.target(reference));
            case Choices.Places places -> places(question, selection, places);
            case Choices.External _ -> List.of();
        };
    }

    private List<Element> set(Question question, Selection selection, String nodeset, String value, String label) {
        return List.of(new Element("itemset")
                .with("nodeset", ordered(question, selection, nodeset))
                .add(new Element("value").with("ref", value))
                .add(new Element("label").with("ref", label)));
    }

    private String fromInstance(String instance, Question question, Selection selection) {
        var items = "instance('" + instance + "')/root/item";
        var filter = selection.filter();
        return filter == null ? items : items + "[" + paths.in(filter, Standpoint.at(question), true) + "]";
    }

    private String ordered(Question question, Selection selection, String nodeset) {
        if (!selection.shuffled()) {
            return nodeset;
        }
        var seed = selection.seed();
        return seed == null
                ? "randomize(" + nodeset + ")"
                : "randomize(" + nodeset + ", " + paths.in(seed, question).strip() + ")";
    }

    private List<Element> answers(Question question, Selection selection, Item asked) {
        var repeat = asked.repeat().orElseThrow();
        return turns(question, selection, repeat, Paths.below(repeat, asked));
    }

    private List<Element> turns(Question question, Selection selection, Section repeat, String value) {
        var filter = selection.filter();
        var condition = filter == null ? "./" + value + " != ''" : paths.inTurns(filter, repeat, question);
        var nodeset = (value.equals(GEOMETRY) && question.type().has(Trait.MAP)
                        ? repeat.path()
                        : paths.turns(repeat, question))
                + "[" + condition + "]";
        return set(question, selection, nodeset, value, value);
    }

    private List<Element> places(Question question, Selection selection, Choices.Places places) {
        Reference repeat = places.repeat();
        if (repeat != null) {
            return turns(question, selection, (Section) paths.target(repeat), GEOMETRY);
        }
        var instance = places.instance();
        return set(question, selection, fromInstance(instance, question, selection), "name", labelOf(instance));
    }

    private String labelOf(String name) {
        ChoiceList list = form.lists().get(name);
        return list != null && list.isWordedApart() ? "jr:itext(itextId)" : "label";
    }

    /** Choices in the control itself. */
    private List<Element> items(Selection selection) {
        ChoiceList list = form.lists().get(((Choices.FromList) selection.choices()).list());
        var elements = new ArrayList<Element>();
        for (int at = 0; list != null && at < list.choices().size(); at++) {
            var choice = list.choices().get(at);
            var label = new Element("label");
            if (list.isWordedApart()) {
                label.with("ref", "jr:itext('" + list.textId(at) + "')");
            } else if (choice.label() != null) {
                words.into(label, choice.label().first(), form.root());
            }
            elements.add(new Element("item").add(label).add(new Element("value").text(choice.name())));
        }
        return elements;
    }

    private List<Element> tags(Question question) {
        return question.selection()
                .filter(selection -> selection.choices() instanceof Choices.FromList)
                .map(selection -> form.tags().get(((Choices.FromList) selection.choices()).list()))
                .map(list -> list.choices().stream()
                        .map(tag -> new Element("tag")
                                .with("key", tag.name())
                                .add(words.into(
                                        new Element("label"),
                                        tag.label() == null
                                                ? tag.name()
                                                : tag.label().first(),
                                        form.root())))
                        .toList())
                .orElse(List.of());
    }
}
