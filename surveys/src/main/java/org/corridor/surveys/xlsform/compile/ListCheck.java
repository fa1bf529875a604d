package org.corridor.surveys.xlsform.compile;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corridor.surveys.xlsform.model.Choices;
import org.corridor.surveys.xlsform.model.Question;
import org.corridor.surveys.xlsform.model.Section;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;

/** What lists of choices need of the questions that use them. */
final class ListCheck {
    /** Answers of these hold several names, parted by blanks. */
    private static final Set<String> SEVERAL = Set.of("select_multiple", "rank");

    private static final Pattern WORD_ENDS = Pattern.compile("[\\s'\"()=,;]+");

    private final Lists lists;
    private final Problems problems;

    ListCheck(Lists lists, Problems problems) {
        this.lists = lists;
        this.problems = problems;
    }

    /** @param survey every row, because loops and expressions use lists too */
    void check(Section root, List<Entry> survey) {
        root.questions()
                .filter(question -> SEVERAL.contains(question.type().name()))
                .map(ListCheck::listOf)
                .distinct()
                .forEach(this::refuseBlanks);
        var words = survey.stream()
                .flatMap(entry -> entry.cells().stream())
                .flatMap(cell -> WORD_ENDS.splitAsStream(cell.text()))
                .collect(Collectors.toSet());
        lists.byName().keySet().stream()
                .filter(list -> !words.contains(list))
                .forEach(list -> problems.add(
                        Code.LIST_UNUSED, Place.sheet(Sheets.CHOICES).named(list), list));
    }

    private static String listOf(Question question) {
        return question.selection()
                .filter(selection -> selection.choices() instanceof Choices.FromList)
                .map(selection -> ((Choices.FromList) selection.choices()).list())
                .orElse("");
    }

    private void refuseBlanks(String name) {
        var list = lists.byName().get(name);
        if (list != null) {
            list.choices().stream()
                    .filter(choice -> choice.name().indexOf(' ') >= 0)
                    .forEach(choice -> {
                        var place = Place.cell(Sheets.CHOICES, choice.row(), "name");
                        problems.add(Code.CHOICE_NAME_BLANK, place.named(choice.name()), choice.name());
                    });
        }
    }
}
