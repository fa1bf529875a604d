package org.corridor.surveys.xlsform.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a section's element in the answers.
 *
 * @param bind rules for it; none when it never changes
 * @param firstValue an expression for the value it gets once, when the section is made
 */
public record Attribute(
        String name,
        String value,
        Map<String, String> bind,
        @Nullable String firstValue) {
    public static Attribute fixed(String name, String value) {
        return new Attribute(name, value, Map.of(), null);
    }
}
