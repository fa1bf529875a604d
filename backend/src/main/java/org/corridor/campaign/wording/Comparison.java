package org.corridor.campaign.wording;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.jspecify.annotations.Nullable;

/** Lists of versions, newest first, each compared with the one before it. */
public final class Comparison {
    private Comparison() {}

    /** Cuts a list that was read one row longer than asked; that row is only compared with. */
    public static <V, R> Page<R> page(
            List<V> oneMoreThanAsked, int limit, Function<V, String> key, BiFunction<V, @Nullable V, R> view) {
        return Page.of(oneMoreThanAsked, limit, key).map(version -> {
            var at = oneMoreThanAsked.indexOf(version) + 1;
            return view.apply(version, at < oneMoreThanAsked.size() ? oneMoreThanAsked.get(at) : null);
        });
    }

    /** The version before which a page of the list begins. */
    public static long place(PageRequest page) {
        return page.after().map(Comparison::version).orElse((long) Integer.MAX_VALUE);
    }

    private static long version(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException notAKey) {
            throw PageRequest.unknownPlace();
        }
    }
}
