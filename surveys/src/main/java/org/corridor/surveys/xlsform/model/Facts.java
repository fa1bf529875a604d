package org.corridor.surveys.xlsform.model;

import java.util.Map;

/**
 * What questions and sections have in common.
 *
 * @param row the row of the survey sheet; 0 for what is generated
 * @param bind rules and other attributes of the bind, expressions as written
 * @param messages what people read when a rule is broken, by attribute of the bind
 * @param control attributes of the control
 * @param instance attributes of the element in the instance
 */
public record Facts(
        String name,
        int row,
        Wording wording,
        Map<String, String> bind,
        Map<String, Text> messages,
        Map<String, String> control,
        Map<String, String> instance,
        Marks marks) {

    /** Of something that no row describes. */
    public static Facts generated(String name) {
        return generated(name, Map.of());
    }

    public static Facts generated(String name, Map<String, String> bind) {
        return new Facts(name, 0, Wording.NONE, bind, Map.of(), Map.of(), Map.of(), Marks.NONE);
    }

    public Facts withWording(Wording other) {
        return new Facts(name, row, other, bind, messages, control, instance, marks);
    }

    public Facts withBind(Map<String, String> other) {
        return new Facts(name, row, wording, other, messages, control, instance, marks);
    }

    public Facts withControl(Map<String, String> other) {
        return new Facts(name, row, wording, bind, messages, other, instance, marks);
    }
}
