package org.corridor.survey.submission;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.corridor.survey.form.FormLayout;
import org.corridor.surveys.form.Sensitivity;
import org.corridor.surveys.submission.Answer;

/**
 * Answers as JSON: by the path of the question, as text; a repeat is an array under its own path, of its turns. Answers that
 * name a person are left out, and so are those to questions that the form does not know, which could.
 */
final class AnswerTree {
    private AnswerTree() {}

    static ObjectNode of(List<Answer> answers, FormLayout layout) {
        var root = JsonNodeFactory.instance.objectNode();
        for (var answer : answers) {
            layout.find(answer.path())
                    .filter(place -> !answer.text().isEmpty()
                            && place.question().sensitivity() != Sensitivity.PERSONAL
                            && place.repeats().size() == answer.positions().size())
                    .ifPresent(place -> {
                        var turn = turn(root, place.repeats(), answer.positions());
                        if (!turn.has(answer.path())) {
                            turn.put(answer.path(), answer.text());
                        }
                    });
        }
        return root;
    }

    private static ObjectNode turn(ObjectNode root, List<String> repeats, List<Integer> positions) {
        var within = root;
        for (int depth = 0; depth < repeats.size(); depth++) {
            var turns = within.withArrayProperty(repeats.get(depth));
            while (turns.size() < positions.get(depth)) {
                turns.addObject();
            }
            within = (ObjectNode) turns.get(positions.get(depth) - 1);
        }
        return within;
    }
}
