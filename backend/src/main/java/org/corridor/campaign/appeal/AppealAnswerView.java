package org.corridor.campaign.appeal;

import java.time.LocalDate;
import org.corridor.platform.text.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * An addressee's answer as one reads it.
 *
 * @param html the text, safe to show
 * @param consequence what the coalition makes of it
 */
public record AppealAnswerView(
        LocalDate on,
        String by,
        String language,
        String html,
        AppealOutcome outcome,
        @Nullable String consequence) {
    static AppealAnswerView of(AppealAnswer answer) {
        return new AppealAnswerView(
                answer.on(),
                answer.by(),
                answer.language(),
                Markdown.html(answer.text()),
                answer.outcome(),
                answer.consequence());
    }
}
