package org.corridor.campaign.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.corridor.campaign.wording.FieldChange;
import org.corridor.campaign.wording.FieldText;
import org.jspecify.annotations.Nullable;

/**
 * What one version of an event changed.
 *
 * @param fields only those that changed
 */
public record EventDifference(long version, List<FieldChange> fields) {
    static EventDifference ofFirst(EventRecord first) {
        return new EventDifference(first.version(), FieldChange.between(List.of(), texts(first)));
    }

    static EventDifference between(EventRecord before, EventRecord after) {
        return new EventDifference(after.version(), FieldChange.between(texts(before), texts(after)));
    }

    /** Every field as the text an editor would recognise. */
    private static List<FieldText> texts(EventRecord event) {
        var texts = new ArrayList<FieldText>();
        put(texts, "state", event.state().name().toLowerCase(Locale.ROOT));
        put(texts, "kind", event.kind().word());
        put(texts, "visibility", event.visibility().name().toLowerCase(Locale.ROOT));
        put(texts, "time", EventDay.told(event.time(), event.language()));
        put(texts, "place", event.place());
        put(texts, "link", event.link());
        put(texts, "linkForRegistered", event.linkForRegistered());
        put(texts, "takesRegistrations", event.takesRegistrations());
        put(texts, "places", event.places());
        put(texts, "registrationUntil", event.registrationUntil());
        put(texts, "language", event.language());
        put(texts, "cancelledBecause", event.cancelledBecause());
        put(texts, "withdrawnBecause", event.withdrawnBecause());
        put(texts, "outcome", event.outcome() == null ? null : told(event.outcome()));
        for (var wording : event.wordings()) {
            var language = wording.language();
            texts.add(new FieldText("title", language, wording.title()));
            texts.add(new FieldText("teaser", language, Objects.requireNonNullElse(wording.teaser(), "")));
            texts.add(new FieldText("body", language, wording.body()));
        }
        return texts;
    }

    private static String told(EventOutcome outcome) {
        var told = new StringBuilder(outcome.text());
        outcome.attendance().forEach(count -> told.append("\n%s: %d".formatted(count.constituency(), count.people())));
        outcome.commitments()
                .forEach(promise -> told.append("\n%s: %s".formatted(promise.by(), promise.what()))
                        .append(promise.due() == null ? "" : " (%s)".formatted(promise.due())));
        return told.toString();
    }

    private static void put(List<FieldText> texts, String field, @Nullable Object value) {
        texts.add(new FieldText(field, null, value == null ? "" : value.toString()));
    }
}
