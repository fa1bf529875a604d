package org.corridor.surveys.form;

/**
 * A language a form is worded in.
 *
 * @param name as the form calls it: {@code Français (fr)}
 * @param tag BCP 47, taken from the brackets of the name; the name itself where there are none
 */
public record Language(String name, String tag) {}
