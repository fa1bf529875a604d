package org.corridor.surveys.xlsform.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.surveys.xlsform.expression.Reference;
import org.corridor.surveys.xlsform.model.Facts;
import org.corridor.surveys.xlsform.model.Marks;
import org.corridor.surveys.xlsform.model.Question;
import org.corridor.surveys.xlsform.model.QuestionType.Trait;
import org.corridor.surveys.xlsform.model.Section;
import org.corridor.surveys.xlsform.model.Text;
import org.corridor.surveys.xlsform.model.Wording;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Problems;

/** Builds sections and questions from the outline of the survey. */
final class SurveyBuilder {
    private static final String TYPE_CALCULATE = "calculate";

    private static final int MOST_LOOPED = 20_000;

    private final Context context;
    private final Problems problems;
    private final FactsReader facts;
    private final QuestionReader questions;
    private int looped;

    SurveyBuilder(Context context) {
        this.context = context;
        this.problems = context.problems();
        this.facts = new FactsReader(problems);
        this.questions = new QuestionReader(context);
    }

    /** Fills a section. Metadata goes where the form keeps it. */
    void fill(Section section, Section meta, List<Outline> parts) {
        for (var part : parts) {
            switch (part) {
                case Outline.Leaf(var entry, var ask) -> ask(section, meta, entry, ask);
                case Outline.Branch branch -> section(section, meta, branch);
            }
        }
    }

    private void ask(Section section, Section meta, Entry entry, TypeCell.Ask ask) {
        questions.read(entry, ask).ifPresent(question -> {
            var inMeta = ask.type().has(Trait.META);
            (inMeta ? meta : section).add(question);
            if (ask.orOther() && ask.list() != null) {
                other(section, entry, question, ask.list());
            }
        });
    }

    /** The free text beside a choice "Other". */
    private void other(Section section, Entry entry, Question question, String list) {
        if (entry.has("choice_filter")) {
            problems.add(Code.OTHER_WITH_FILTER, entry.place("choice_filter").named(question.name()));
        }
        if (context.isTranslated()) {
            problems.add(Code.OTHER_UNTRANSLATED, entry.place("type").named(question.name()));
        }
        context.lists().addOther(list);
        var bind = new LinkedHashMap<>(Types.get("text").bind());
        bind.put("relevant", "selected(../" + question.name() + ", 'other')");
        var common = Facts.generated(question.name() + "_other", bind)
                .withWording(Wording.label(Text.plain("Specify other.")));
        section.add(new Question(Types.get("text"), common, Question.Details.NONE));
    }

    private void section(Section into, Section meta, Outline.Branch branch) {
        var entry = branch.entry();
        var name = facts.name(entry).orElse("");
        if (entry.has("bind::entities:saveto")) {
            problems.add(
                    Code.SAVE_TO_SECTION, entry.place("bind::entities:saveto").named(name));
        }
        var common = facts.read(entry, name, Map.of());
        switch (branch.begin().bracket()) {
            case GROUP -> group(into, meta, branch, common);
            case REPEAT -> repeat(into, meta, branch, common);
            case LOOP -> loop(into, meta, branch, common);
        }
    }

    private void group(Section into, Section meta, Outline.Branch branch, Facts common) {
        var table = TableList.of(branch, common);
        var group = new Section(Section.Kind.GROUP, table.facts());
        into.add(group);
        fill(group, meta, table.parts(branch.parts()));
    }

    private void repeat(Section into, Section meta, Outline.Branch branch, Facts common) {
        var entry = branch.entry();
        if (common.wording().label() == null) {
            problems.add(Code.REPEAT_LABEL_MISSING, entry.place("label").named(common.name()));
        }
        var count = entry.textOrNull("control::jr:count");
        if (count != null && Reference.only(count).isEmpty()) {
            var bind = new LinkedHashMap<>(Types.get(TYPE_CALCULATE).bind());
            bind.put("readonly", "true()");
            bind.put("calculate", count);
            var counter = Facts.generated(common.name() + "_count", bind);
            into.add(new Question(Types.get(TYPE_CALCULATE), counter, Question.Details.NONE));
            count = "${" + counter.name() + "}";
        }
        var repeat = new Section(Section.Kind.REPEAT, common, count);
        into.add(repeat);
        fill(repeat, meta, branch.parts());
    }

    /** A group for each choice of a list, each with the same questions. */
    private void loop(Section into, Section meta, Outline.Branch branch, Facts common) {
        var loop = new Section(Section.Kind.GROUP, common);
        into.add(loop);
        var name = branch.begin().list();
        var list = name == null ? null : context.lists().byName().get(name);
        if (list == null) {
            problems.add(Code.LIST_UNKNOWN, branch.entry().place("type").named(name), String.valueOf(name));
            return;
        }
        for (var choice : list.choices()) {
            looped += branch.parts().size() + 1;
            if (looped > MOST_LOOPED) {
                problems.add(Code.LOOP_LARGE, branch.entry().place().named(common.name()), MOST_LOOPED);
                return;
            }
            var each =
                    new Facts(choice.name(), 0, choice.wording(), Map.of(), Map.of(), Map.of(), Map.of(), Marks.NONE);
            var group = new Section(Section.Kind.GROUP, each);
            loop.add(group);
            fill(group, meta, branch.parts());
        }
    }
}
