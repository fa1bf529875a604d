package org.corridor.campaign.event;

import java.util.List;
import org.corridor.platform.text.Markdown;

/**
 * What came of an event, for readers.
 *
 * @param html the text, safe to show
 */
public record EventOutcomeView(String html, List<EventAttendance> attendance, List<EventCommitment> commitments) {
    static EventOutcomeView of(EventOutcome outcome) {
        return new EventOutcomeView(Markdown.html(outcome.text()), outcome.attendance(), outcome.commitments());
    }
}
