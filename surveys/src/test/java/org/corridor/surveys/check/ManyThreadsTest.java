package org.corridor.surveys.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ManyThreadsTest {
    private static final int THREADS = 4;
    private static final int EACH = 2_000;

    private static final String WORKBOOK = """
            | survey |
            | | type | name | label | constraint | required | calculation |
            | | integer | age | Age | . >= 18 | yes | |
            | | begin_repeat | line | Line | | | |
            | | decimal | amount | Amount | . > 0 | | |
            | | end_repeat | | | | | |
            | | calculate | all | | | | sum(${amount}) |
            """;

    @Test
    void eightThousandChecksByFourThreadsGiveNoWrongVerdict() throws InterruptedException, ExecutionException {
        var checked = Checked.workbook(WORKBOOK);
        assertThat(wrong(() -> checked)).isZero();
    }

    @Test
    void formsAreLoadedByManyThreadsAtOnce() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var loading = new ArrayList<Future<Checked>>();
            for (int at = 0; at < 100; at++) {
                loading.add(threads.submit(() -> Checked.workbook(WORKBOOK)));
            }
            for (var loaded : loading) {
                assertThat(verdictIsRight(loaded.get(), 17)).isTrue();
            }
        }
    }

    private static int wrong(Callable<Checked> form) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var running = new ArrayList<Future<Integer>>();
            for (int thread = 0; thread < THREADS; thread++) {
                var from = thread;
                running.add(threads.submit(() -> {
                    var wrong = 0;
                    for (int at = 0; at < EACH; at++) {
                        wrong += verdictIsRight(form.call(), from + at) ? 0 : 1;
                    }
                    return wrong;
                }));
            }
            var wrong = 0;
            for (var done : running) {
                wrong += done.get();
            }
            return wrong;
        }
    }

    /** Every other one is bad, each in its own way. */
    private static boolean verdictIsRight(Checked checked, int number) {
        var age = 18 + number % 50;
        var good = "<age>" + age + "</age><line><amount>" + age + "</amount></line><all>" + age + "</all>";
        return switch (number % 4) {
            case 0, 2 -> checked.brief(good).isEmpty();
            case 1 -> checked.brief(good.replace("<all>", "<all>1")).equals(List.of("calculation-differs /form/all"));
            default ->
                checked.brief(good.replace("<age>" + age, "<age>7")).equals(List.of("constraint-broken /form/age"));
        };
    }
}
