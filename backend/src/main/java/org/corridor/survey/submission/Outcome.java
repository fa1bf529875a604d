package org.corridor.survey.submission;

/** What became of something that was sent and is not to be sent again. */
public enum Outcome {
    RECEIVED,
    /** It is here already. */
    KNOWN,
    /** A new version of an interview that was here. */
    CORRECTED,
    /** Somebody did not agree: only that was counted. */
    COUNTED,
    /** Somebody took their word back before it came in: nothing was kept. */
    NOT_KEPT
}
