package org.corridor.surveys.submission;

import java.util.Optional;
import org.corridor.surveys.submission.UnreadableSubmission.Code;
import org.corridor.surveys.xml.UnreadableXml;
import org.corridor.surveys.xml.XmlElement;
import org.corridor.surveys.xml.XmlReading;
import org.jspecify.annotations.Nullable;

/** Reads what clients send: no document types, no entities, no more than the limits allow. Safe for many threads. */
public final class SubmissionReader {
    private final SubmissionLimits limits;

    public SubmissionReader(SubmissionLimits limits) {
        this.limits = limits;
    }

    /** Text in UTF-8, or in UTF-16 or ISO-8859-1 when it says so. */
    public Submission read(byte[] xml) throws UnreadableSubmission {
        var content = content(xml);
        var formId = content.attribute("id").isBlank() ? content.namespace() : content.attribute("id");
        if (formId.isBlank()) {
            throw new UnreadableSubmission(Code.WITHOUT_FORM, "The outermost element does not name its form by id.");
        }
        var version = content.attribute("version");
        return new Submission(
                new Submission.Head(
                        formId.strip(),
                        version.isBlank() ? null : version.strip(),
                        meta(content, "instanceID"),
                        meta(content, "deprecatedID")),
                content);
    }

    private XmlElement content(byte[] xml) throws UnreadableSubmission {
        try {
            return XmlReading.of(xml, limits.ofXml());
        } catch (UnreadableXml e) {
            throw new UnreadableSubmission(Code.valueOf(e.fault().name()), String.valueOf(e.getMessage()));
        }
    }

    /** Old clients put the id of the instance on the outermost element. */
    private static @Nullable String meta(XmlElement content, String name) {
        return content.children("meta")
                .flatMap(meta -> meta.children(name))
                .map(XmlElement::text)
                .findFirst()
                .or(() -> Optional.of(content.attribute(name)))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .orElse(null);
    }
}
