package org.corridor.survey.submission;

import java.util.List;
import java.util.Optional;
import org.corridor.survey.form.KnownForm;
import org.corridor.surveys.check.Finding;
import org.corridor.surveys.form.DataType;
import org.corridor.surveys.form.Meaning;
import org.corridor.surveys.submission.Answer;
import org.corridor.surveys.submission.Facts;
import org.corridor.surveys.submission.Submission;
import org.jspecify.annotations.Nullable;

/** What was sent, read by its form. */
final class Interview {
    private static final int LONGEST_LANGUAGE = 40;

    private final KnownForm form;
    private final byte[] content;
    private final String instanceId;
    private final @Nullable String deprecatedId;
    private final List<Answer> answers;
    private final Facts facts;

    Interview(KnownForm form, byte[] content, String instanceId, Submission submission) {
        this.form = form;
        this.content = content;
        this.instanceId = instanceId;
        deprecatedId = submission.deprecatedId();
        answers = submission.answers(form.model());
        facts = Facts.of(form.model(), submission);
    }

    KnownForm form() {
        return form;
    }

    /** Octet by octet as it was sent. */
    byte[] content() {
        return content;
    }

    String instanceId() {
        return instanceId;
    }

    /** The instance that this one replaces. */
    Optional<String> deprecatedId() {
        return Optional.ofNullable(deprecatedId);
    }

    Facts facts() {
        return facts;
    }

    /** Whether the form asks if somebody agrees, and they did not: also where it ended before, as with somebody under age. */
    boolean withoutConsent() {
        return facts.consent() == Facts.Consent.REFUSED || facts.consent() == Facts.Consent.NOT_REACHED;
    }

    /** The answers that may be counted, as JSON. */
    String answersAsJson() {
        return AnswerTree.of(answers, form.layout()).toString();
    }

    /** What a reviewer should look at. Costs more than all the rest. */
    List<Finding> check() {
        return form.check().check(content);
    }

    /** The files that the answers name. */
    List<String> fileNames() {
        return answers.stream()
                .filter(answer -> !answer.text().isEmpty() && isFile(answer.path()))
                .map(Answer::text)
                .distinct()
                .toList();
    }

    private boolean isFile(String path) {
        return form.layout()
                .find(path)
                .map(place -> place.question().type() == DataType.FILE)
                .orElse(false);
    }

    /** The language it was held in, where the form asks for that. */
    @Nullable
    String language() {
        var asked = form.model().bound(Meaning.LANGUAGE).stream()
                .map(node -> node.path())
                .toList();
        return answers.stream()
                .filter(answer -> asked.contains(answer.path()))
                .map(answer -> Code.of(answer.text(), LONGEST_LANGUAGE))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
