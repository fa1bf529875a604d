package org.corridor.survey.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import org.corridor.platform.http.Json;
import org.corridor.survey.form.FormLayout;
import org.corridor.surveys.check.Finding;
import org.corridor.surveys.form.Sensitivity;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is kept. What it quotes of an answer that names a person is left out: that stands in the encrypted octets
 * only.
 *
 * @param kind for programs
 * @param message the form's own, by language
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FindingRow(
        String kind,
        String path,
        List<Integer> positions,
        @Nullable Map<String, String> message,
        @Nullable String sent,
        @Nullable String computed) {
    /** Whoever sends thousands of faults has shown enough with these. */
    private static final int MOST = 500;

    private static final int LONGEST = 300;

    static String asJson(List<Finding> findings, FormLayout layout) {
        try {
            return Json.MAPPER.writeValueAsString(findings.stream()
                    .limit(MOST)
                    .map(finding -> of(finding, layout))
                    .toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Findings can be written as JSON.", impossible);
        }
    }

    private static FindingRow of(Finding finding, FormLayout layout) {
        var quotes = layout.find(finding.path())
                .map(place -> place.question().sensitivity() != Sensitivity.PERSONAL)
                .orElse(false);
        return switch (finding) {
            case Finding.ConstraintBroken broken -> row(broken, broken.message().byLanguage(), null, null);
            case Finding.UnknownChoice unknown -> row(unknown, null, quotes ? unknown.value() : null, null);
            case Finding.NotANumber not -> row(not, null, quotes ? not.sent() : null, null);
            case Finding.NotADate not -> row(not, null, quotes ? not.sent() : null, null);
            case Finding.NotAPlace not -> row(not, null, quotes ? not.sent() : null, null);
            case Finding.CalculationDiffers differs ->
                row(differs, null, quotes ? differs.sent() : null, quotes ? differs.computed() : null);
            case Finding.RequiredMissing missing -> row(missing, null, null, null);
            case Finding.UnknownQuestion unknown -> row(unknown, null, null, null);
            case Finding.NotChecked not -> row(not, null, null, null);
        };
    }

    private static FindingRow row(
            Finding finding, @Nullable Map<String, String> message, @Nullable String sent, @Nullable String computed) {
        return new FindingRow(
                finding.kind(),
                cut(finding.path()),
                finding.positions(),
                message,
                cutOrNone(sent),
                cutOrNone(computed));
    }

    private static @Nullable String cutOrNone(@Nullable String text) {
        return text == null ? null : cut(text);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(
                        0, text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length()))));
    }
}
