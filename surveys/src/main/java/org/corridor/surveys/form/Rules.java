package org.corridor.surveys.form;

/**
 * A question's rules as their author wrote them, XPath; empty where there is none.
 *
 * @param relevant when it is asked
 * @param constraint what its answer must fulfil
 * @param required when it must be answered
 * @param calculate what computes it
 */
public record Rules(String relevant, String constraint, String required, String calculate) {
    public static final Rules NONE = new Rules("", "", "", "");
}
