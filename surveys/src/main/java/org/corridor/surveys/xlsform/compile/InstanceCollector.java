package org.corridor.surveys.xlsform.compile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.surveys.xlsform.expression.Expression;
import org.corridor.surveys.xlsform.expression.Reference;
import org.corridor.surveys.xlsform.model.Choices;
import org.corridor.surveys.xlsform.model.Facts;
import org.corridor.surveys.xlsform.model.Form;
import org.corridor.surveys.xlsform.model.Instance;
import org.corridor.surveys.xlsform.model.Item;
import org.corridor.surveys.xlsform.model.Question;
import org.corridor.surveys.xlsform.model.QuestionType.Trait;
import org.corridor.surveys.xlsform.model.Section;
import org.corridor.surveys.xlsform.model.Text;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;

/** Finds the files a form reads: those it names, those it chooses from, those it pulls from, and the form saved before. */
final class InstanceCollector {
    private static final List<String> PULLING = List.of("calculate", "constraint", "readonly", "required", "relevant");
    private static final Instance LAST_SAVED = new Instance("__last-saved", "jr://instance/last-saved");

    private final Problems problems;
    private final Map<String, Instance> found = new LinkedHashMap<>();
    private final Set<String> declared = new LinkedHashSet<>();

    InstanceCollector(Problems problems) {
        this.problems = problems;
    }

    List<Instance> collect(Section root) {
        root.all().forEach(this::of);
        return List.copyOf(found.values());
    }

    /** No file may be called like a list of the form. */
    static void checkLists(Form form, Problems problems) {
        form.instances().stream()
                .map(Instance::id)
                .filter(form.lists()::containsKey)
                .filter(id -> !form.isOnlySearched(id))
                .forEach(id -> problems.add(
                        Code.INSTANCE_CONFLICT, Place.sheet(Sheets.CHOICES).named(id), id));
    }

    private void of(Item item) {
        if (item instanceof Question question) {
            if (question.type().has(Trait.INSTANCE)) {
                declare(question);
            }
            question.selection().ifPresent(selection -> {
                if (selection.choices() instanceof Choices.FromFile file) {
                    add(item, new Instance(file.instance(), file.source()));
                }
            });
        }
        var expressions = expressions(item);
        expressions.stream()
                .flatMap(text -> Expression.of(text).firstLiteralsOf("pulldata").stream())
                .forEach(file -> add(item, new Instance(file, "jr://file-csv/" + file + ".csv")));
        if (Stream.concat(expressions.stream(), texts(item)).anyMatch(InstanceCollector::asksLastSaved)) {
            add(item, LAST_SAVED);
        }
    }

    private void declare(Question question) {
        var name = question.name();
        if (!declared.add(name)) {
            problems.add(Code.INSTANCE_TWICE, place(question).named(name), name);
            return;
        }
        var source = question.type().name().equals("csv-external")
                ? "jr://file-csv/" + name + ".csv"
                : "jr://file/" + name + ".xml";
        add(question, new Instance(name, source));
    }

    private void add(Item item, Instance instance) {
        var other = found.putIfAbsent(instance.id(), instance);
        if (other != null && !other.equals(instance)) {
            problems.add(Code.INSTANCE_CONFLICT, place(item).named(instance.id()), instance.id());
        }
    }

    private static List<String> expressions(Item item) {
        var facts = item.facts();
        var rules =
                PULLING.stream().flatMap(rule -> Stream.ofNullable(facts.bind().get(rule)));
        return item instanceof Question question
                ? Stream.concat(rules, more(question)).toList()
                : rules.toList();
    }

    private static Stream<String> more(Question question) {
        var details = question.details();
        var filter = question.selection().flatMap(selection -> Optional.ofNullable(selection.filter()));
        return Stream.of(
                        Optional.ofNullable(details.computedInitial()),
                        Optional.ofNullable(details.triggered()),
                        filter)
                .flatMap(Optional::stream);
    }

    private static Stream<String> texts(Item item) {
        var facts = item.facts();
        return Stream.concat(wordings(facts), facts.messages().values().stream())
                .flatMap(text -> text.byLanguage().values().stream());
    }

    private static Stream<Text> wordings(Facts facts) {
        var wording = facts.wording();
        return Stream.of(wording.label(), wording.hint(), wording.guidance()).flatMap(Stream::ofNullable);
    }

    private static boolean asksLastSaved(String text) {
        return Reference.isIn(text)
                && Expression.of(text).uses().stream()
                        .anyMatch(use -> use.reference().lastSaved());
    }

    private static Place place(Item item) {
        return Place.row(Sheets.SURVEY, item.facts().row());
    }
}
