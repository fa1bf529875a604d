package org.corridor.platform.persistence;

import jakarta.persistence.AttributeConverter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keeps a value of an enumeration as the word clients know it by: {@code CIVIL_SOCIETY} as {@code civil-society}. */
public abstract class KebabCase<E extends Enum<E>> implements AttributeConverter<E, String> {
    private final Class<E> words;

    protected KebabCase(Class<E> words) {
        this.words = words;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable E value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public @Nullable E convertToEntityAttribute(@Nullable String word) {
        return word == null
                ? null
                : Enum.valueOf(words, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
