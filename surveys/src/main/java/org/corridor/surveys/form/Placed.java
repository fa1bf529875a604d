package org.corridor.surveys.form;

/**
 * What a person sees of a place in a form's answers.
 *
 * @param repeated whether it is asked again and again, {@code count} times where the form says how often
 */
record Placed(
        Control control, Texts label, Texts hint, Choices choices, String appearance, boolean repeated, String count) {
    static final Placed NOWHERE = new Placed(Control.NONE, Texts.NONE, Texts.NONE, Choices.NONE, "", false, "");

    /** The same place as a repeat; the section around it had its words. */
    Placed repeating(String times) {
        return new Placed(control, label, hint, choices, appearance, true, times);
    }
}
