package org.corridor.platform.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list, paged by key: page 10,000 costs what page 1 costs.
 *
 * @param next what to send as {@code after} for the following page; absent on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {
    /** Cuts a list that was read one row longer than asked, and takes the key from the last row kept. */
    public static <T> Page<T> of(List<T> oneMoreThanAsked, int limit, Function<T, String> key) {
        if (oneMoreThanAsked.size() <= limit) {
            return new Page<>(List.copyOf(oneMoreThanAsked), null);
        }
        var items = List.copyOf(oneMoreThanAsked.subList(0, limit));
        return new Page<>(items, key.apply(items.getLast()));
    }

    /** The same page of other things. */
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
