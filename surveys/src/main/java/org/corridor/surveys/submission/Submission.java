package org.corridor.surveys.submission;

import java.util.List;
import org.corridor.surveys.form.Form;
import org.jspecify.annotations.Nullable;

/** A received instance. */
public final class Submission {
    private final Head head;

    /**
     * What a submission says of itself.
     *
     * @param formVersion null when it names none
     * @param instanceId as sent, usually {@code uuid:…}; null when it has none
     * @param deprecatedId the instance that this one replaces; null when it is a first version
     */
    public record Head(
            String formId,
            @Nullable String formVersion,
            @Nullable String instanceId,
            @Nullable String deprecatedId) {}

    Submission(Head head) {
        this.head = head;
    }

    public String formId() {
        return head.formId();
    }

    public @Nullable String formVersion() {
        return head.formVersion();
    }

    public @Nullable String instanceId() {
        return head.instanceId();
    }

    public @Nullable String deprecatedId() {
        return head.deprecatedId();
    }

    /**
     * The answers in the order in which they were sent, also those to questions that the form does not know. The form tells
     * which elements are repeats.
     */
    public List<Answer> answers(Form form) {
        return List.of();
    }
}
