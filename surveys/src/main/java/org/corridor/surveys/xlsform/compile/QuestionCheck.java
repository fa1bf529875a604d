package org.corridor.surveys.xlsform.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.corridor.surveys.xlsform.model.Choices;
import org.corridor.surveys.xlsform.model.NameIndex;
import org.corridor.surveys.xlsform.model.Question;
import org.corridor.surveys.xlsform.model.Section;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;

/** What questions need of one another: triggers that are seen, lists that are searched by all or by none. */
final class QuestionCheck {
    private final NameIndex names;
    private final Problems problems;

    QuestionCheck(NameIndex names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    void check(Section root) {
        root.questions().forEach(this::triggers);
        root.questions().forEach(this::answers);
        searches(root.questions().toList());
    }

    private void triggers(Question question) {
        for (var trigger : question.details().triggers()) {
            names.only(trigger)
                    .filter(item -> !(item instanceof Question asked && asked.isVisible()))
                    .ifPresent(item -> problems.add(
                            Code.TRIGGER_HIDDEN, place(question, "trigger").named(trigger), trigger, question.name()));
        }
    }

    /** Earlier answers can be choices only where there are several of them. */
    private void answers(Question question) {
        question.selection().ifPresent(selection -> {
            if (selection.choices() instanceof Choices.FromAnswers(var reference)) {
                names.only(reference.name())
                        .filter(item -> item.repeat().isEmpty())
                        .ifPresent(item -> problems.add(
                                Code.ANSWERS_NOT_REPEATED,
                                place(question, "type").named(reference.name()),
                                reference.name()));
            }
        });
    }

    private void searches(List<Question> questions) {
        Map<String, Question> searched = new HashMap<>();
        questions.forEach(question -> question.selection()
                .filter(selection -> selection.inline() && selection.choices() instanceof Choices.FromList)
                .ifPresent(
                        selection -> searched.putIfAbsent(((Choices.FromList) selection.choices()).list(), question)));
        for (var question : questions) {
            question.selection().filter(selection -> !selection.inline()).ifPresent(selection -> {
                if (selection.choices() instanceof Choices.FromList(var list) && searched.containsKey(list)) {
                    var searching = searched.get(list);
                    problems.add(
                            Code.SEARCH_SHARED,
                            place(searching, "appearance").named(searching.name()),
                            list,
                            question.name());
                }
            });
        }
    }

    private static Place place(Question question, String column) {
        return Place.cell(Sheets.SURVEY, question.facts().row(), column);
    }
}
