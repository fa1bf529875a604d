package org.corridor.surveys.xlsform.problem;

/** Whether a form can still be made. */
public enum Severity {
    /** No form comes out. */
    ERROR,
    /** A form comes out; its author should look. */
    WARNING
}
