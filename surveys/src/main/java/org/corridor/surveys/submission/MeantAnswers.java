package org.corridor.surveys.submission;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.corridor.surveys.form.Form;
import org.corridor.surveys.form.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a submission by what they mean.
 *
 * @param asked the meanings that the form has questions for
 * @param first the first answer of each meaning that is not empty
 */
record MeantAnswers(Set<Meaning> asked, Map<Meaning, String> first) {
    private static final Set<String> YES = Set.of("yes", "y", "1", "true", "now", "urgent");
    private static final Set<String> DECLINED = Set.of("dk", "ref", "na");

    static MeantAnswers of(Form form, Submission submission) {
        var asked = EnumSet.noneOf(Meaning.class);
        var meanings = new HashMap<String, Meaning>();
        for (var question : form.questions()) {
            question.meaning().ifPresent(meaning -> {
                asked.add(meaning);
                meanings.put(question.path(), meaning);
            });
        }
        var first = new EnumMap<Meaning, String>(Meaning.class);
        for (var answer : submission.answers(form)) {
            var meaning = meanings.get(answer.path());
            if (meaning != null && !answer.text().isBlank()) {
                first.putIfAbsent(meaning, answer.text().strip());
            }
        }
        return new MeantAnswers(asked, first);
    }

    boolean asks(Meaning meaning) {
        return asked.contains(meaning);
    }

    /** As it was sent; empty when it was not. */
    String sent(Meaning meaning) {
        return first.getOrDefault(meaning, "");
    }

    /** What was said, unless the person did not know or did not want to. */
    @Nullable
    String told(Meaning meaning) {
        var sent = sent(meaning);
        return sent.isEmpty() || DECLINED.contains(sent) ? null : sent;
    }

    boolean agrees(Meaning meaning) {
        return Arrays.stream(sent(meaning).split("\\s+")).anyMatch(YES::contains);
    }
}
