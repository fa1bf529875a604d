package org.corridor.library;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Which fields two drafts of an item differ in, by their names in the contract. */
final class DraftDifference {
    private DraftDifference() {}

    static List<String> between(LibraryItemDraft before, LibraryItemDraft after) {
        return Arrays.stream(LibraryItemDraft.class.getRecordComponents())
                .filter(field -> {
                    try {
                        return !Objects.equals(
                                field.getAccessor().invoke(before),
                                field.getAccessor().invoke(after));
                    } catch (IllegalAccessException | InvocationTargetException impossible) {
                        throw new IllegalStateException("A record's accessors are public.", impossible);
                    }
                })
                .map(field -> field.getName())
                .toList();
    }
}
