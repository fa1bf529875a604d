package org.corridor.library.source;

import org.jspecify.annotations.Nullable;

/**
 * A reference to the Multilateral Framework on Labour Migration.
 *
 * @param number from 1 to 15
 * @param guideline the number of a guideline below the principle, such as "4.2" in 8.4.2
 * @param letter the lettered part of the principle
 */
public record SourcePrinciple(
        int number, @Nullable String guideline, @Nullable String letter) {
    /** The principle without the guideline: "9a". */
    public String code() {
        return letter == null ? Integer.toString(number) : number + letter;
    }
}
