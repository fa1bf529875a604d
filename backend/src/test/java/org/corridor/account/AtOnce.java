package org.corridor.account;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Several callers at the very same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** What each of them got, in order. */
    @SafeVarargs
    public static <T extends Comparable<T>> List<T> sorted(Supplier<T>... calls) {
        var start = new CountDownLatch(calls.length);
        var answers = new ArrayList<Future<T>>();
        try (var executor = Executors.newFixedThreadPool(calls.length)) {
            for (var call : calls) {
                answers.add(executor.submit(() -> {
                    start.countDown();
                    start.await();
                    return call.get();
                }));
            }
        }
        return answers.stream().map(Future::resultNow).sorted().toList();
    }
}
