package org.corridor.surveys.submission;

import org.corridor.surveys.xml.XmlLimits;

/**
 * How large a submission may be.
 *
 * @param depth elements inside one another
 * @param text characters of one answer
 */
public record SubmissionLimits(int bytes, int depth, int elements, int text) {
    /** A repeat of 500 turns of 40 questions, and a long account, fit with room. */
    public static final SubmissionLimits USUAL = new SubmissionLimits(5_000_000, 50, 50_000, 250_000);

    XmlLimits ofXml() {
        return new XmlLimits(bytes, depth, elements, text);
    }
}
