package org.corridor.surveys.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.corridor.surveys.check.Finding.NotChecked;
import org.corridor.surveys.form.Node;
import org.corridor.surveys.form.Question;
import org.corridor.surveys.form.Repeat;
import org.corridor.surveys.form.Section;
import org.corridor.surveys.submission.Facts;
import org.corridor.surveys.submission.SubmissionLimits;
import org.corridor.surveys.submission.SubmissionReader;
import org.corridor.surveys.submission.UnreadableSubmission;
import org.junit.jupiter.api.Test;

/** Whatever is sent to the instrument: answers that fit, that do not, left out, twice, or to nothing at all. */
class AnyAnswersTest {
    private static final List<String> ODD = List.of(
            "",
            " ",
            "-1",
            "0",
            "1e308",
            "1e-300",
            "NaN",
            "Infinity",
            "99999999999999999999",
            "0x1",
            "1,5",
            "٣",
            "dk",
            "2026-02-30",
            "0000-00-00",
            "9999-12-31",
            "2026-01-01T00:00:00.000Z",
            "yes no dk ref",
            "' or 1=1",
            "]]&gt;",
            "&lt;b/&gt;",
            "\uD83D\uDE00",
            "a".repeat(5_000),
            "${amount}",
            "../..",
            "instance('currency')");

    private final Random random = new Random(11);

    @Test
    void noAnswersEverThrow() throws UnreadableSubmission {
        var reader = new SubmissionReader(SubmissionLimits.USUAL);
        for (int round = 0; round < 3_000; round++) {
            var sent = ("<data id='worker-interview'>"
                            + inside(ShortInterview.CHECK.form().root()) + "</data>")
                    .getBytes(StandardCharsets.UTF_8);
            assertThat(ShortInterview.CHECK.check(sent)).noneMatch(NotChecked.class::isInstance);
            assertThat(Facts.of(ShortInterview.CHECK.form(), reader.read(sent))).isNotNull();
        }
    }

    private String inside(Section section) {
        return section.children().stream().map(this::element).collect(Collectors.joining());
    }

    private String element(Node node) {
        var times = node instanceof Repeat ? random.nextInt(5) : random.nextInt(20) == 0 ? random.nextInt(3) : 1;
        var elements = new StringBuilder();
        for (int at = 0; at < times; at++) {
            var inner = switch (node) {
                case Section section -> inside(section);
                case Question question -> answer(question);
            };
            elements.append('<').append(node.name()).append('>').append(inner);
            elements.append("</").append(node.name()).append('>');
        }
        return elements.toString();
    }

    /** Mostly one that leads on, so that all of the form is reached. */
    private String answer(Question question) {
        var offered = question.choices().offered();
        if (random.nextInt(4) == 0) {
            return ODD.get(random.nextInt(ODD.size()));
        }
        if (question.name().equals("explained")) {
            return "who free no_gain kept danger withdraw";
        }
        return offered.isEmpty()
                ? String.valueOf(random.nextInt(100))
                : offered.get(random.nextBoolean() ? 0 : random.nextInt(offered.size()))
                        .value();
    }
}
