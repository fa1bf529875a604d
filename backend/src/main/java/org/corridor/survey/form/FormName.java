package org.corridor.survey.form;

/** What a version of a form is called. */
public record FormName(String formId, String version, String title) {
    /** Of a version that is not known. */
    public static final FormName NONE = new FormName("", "", "");
}
