package org.corridor.surveys.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.surveys.check.Finding.UnknownQuestion;
import org.corridor.surveys.form.Form;
import org.corridor.surveys.form.Group;
import org.corridor.surveys.form.Question;
import org.corridor.surveys.form.Repeat;
import org.corridor.surveys.form.Section;
import org.corridor.surveys.xml.XmlElement;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.instance.TreeElement;
import org.jspecify.annotations.Nullable;

/**
 * A submission laid over its form: every place for an answer in the order of the form, repeats as often as they were sent.
 * Places that were left out are there and empty, since the engine would take what is not there for something not to be asked.
 */
final class AnswerSheet {
    /** What clients add there of their own is no answer. */
    private static final String META = "meta";

    private final List<Given> answers = new ArrayList<>();
    private final List<Finding> unknown = new ArrayList<>();
    private final TreeElement tree;
    private int turns;

    private AnswerSheet(Form form, XmlElement content) {
        tree = new TreeElement(form.root().name());
        var root = form.root();
        if (content.name().equals(root.name())) {
            fill(root, content, tree, List.of());
        } else {
            unknown.add(new UnknownQuestion("/" + content.name(), List.of()));
            fill(root, null, tree, List.of());
        }
    }

    static AnswerSheet of(Form form, XmlElement content) {
        return new AnswerSheet(form, content);
    }

    List<Given> answers() {
        return answers;
    }

    /** What was sent and the form does not know. */
    List<Finding> unknown() {
        return unknown;
    }

    /** All turns of all repeats. */
    int turns() {
        return turns;
    }

    /** The same as the engine takes it. */
    TreeElement tree() {
        return tree;
    }

    private void fill(Section section, @Nullable XmlElement sent, TreeElement target, List<Integer> positions) {
        var left = left(sent);
        for (var node : section.children()) {
            var here = left.remove(node.name());
            var first = here == null ? null : here.getFirst();
            switch (node) {
                case Repeat repeat -> fillTurns(repeat, here == null ? List.of() : here, target, positions);
                case Group group -> {
                    fill(group, first, add(target, group.name(), 0), positions);
                    notTwice(group.path(), here, positions);
                }
                case Question question -> {
                    answer(question, first, add(target, question.name(), 0), positions);
                    notTwice(question.path(), here, positions);
                }
            }
        }
        if (!section.name().equals(META)) {
            left.keySet().stream()
                    .filter(name -> !name.equals(META))
                    .forEach(name -> unknown.add(new UnknownQuestion(section.path() + "/" + name, positions)));
        }
        if (sent != null && !sent.text().isBlank()) {
            unknown.add(new UnknownQuestion(section.path(), positions));
        }
    }

    private static Map<String, List<XmlElement>> left(@Nullable XmlElement sent) {
        var left = new LinkedHashMap<String, List<XmlElement>>();
        if (sent != null) {
            sent.children()
                    .forEach(child -> left.computeIfAbsent(child.name(), _ -> new ArrayList<>(1))
                            .add(child));
        }
        return left;
    }

    private void fillTurns(Repeat repeat, List<XmlElement> sent, TreeElement target, List<Integer> positions) {
        for (int turn = 0; turn < sent.size(); turn++) {
            turns++;
            var deeper = new ArrayList<>(positions);
            deeper.add(turn + 1);
            fill(repeat, sent.get(turn), add(target, repeat.name(), turn), List.copyOf(deeper));
        }
    }

    private void answer(Question question, @Nullable XmlElement sent, TreeElement target, List<Integer> positions) {
        if (sent != null && !sent.isLeaf()) {
            sent.children()
                    .forEach(
                            child -> unknown.add(new UnknownQuestion(question.path() + "/" + child.name(), positions)));
        }
        var text = sent == null ? "" : sent.text().strip();
        var given = new Given(question, positions, text, ValueShape.fault(question, positions, text));
        answers.add(given);
        if (!given.usable().isEmpty()) {
            target.setValue(new StringData(given.usable()));
        }
    }

    private void notTwice(String path, @Nullable List<XmlElement> here, List<Integer> positions) {
        if (here != null && here.size() > 1) {
            unknown.add(new UnknownQuestion(path, positions));
        }
    }

    private static TreeElement add(TreeElement target, String name, int turn) {
        var child = new TreeElement(name, turn);
        target.addChild(child);
        return child;
    }
}
