package org.corridor.campaign.wording;

import org.jspecify.annotations.Nullable;

/**
 * One field as the text an editor would recognise.
 *
 * @param language of the wording it belongs to; absent for what is the same in all languages
 */
public record FieldText(String field, @Nullable String language, String text) {
    boolean sameFieldAs(FieldText other) {
        return field.equals(other.field) && java.util.Objects.equals(language, other.language);
    }
}
