package org.corridor.platform.work;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Starts every recurring work with the application and stops it before the application goes. */
@ApplicationScoped
class RecurringWork {
    private static final Logger LOG = Logger.getLogger(RecurringWork.class);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    @Any
    Instance<Recurring> works;

    private List<ScheduledFuture<?>> running = List.of();

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        running = works.stream()
                .<ScheduledFuture<?>>map(work -> executor.scheduleWithFixedDelay(
                        new Rounds(work), 0, work.pause().toMillis(), TimeUnit.MILLISECONDS))
                .toList();
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        running.forEach(work -> work.cancel(false));
    }

    /** One work's rounds. After a failure it rests longer, so that a fault that stays does not fill the log. */
    private static final class Rounds implements Runnable {
        private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(10);

        private final Recurring work;
        private long restUntil = System.nanoTime();

        Rounds(Recurring work) {
            this.work = work;
        }

        @Override
        public void run() {
            if (System.nanoTime() - restUntil < 0) {
                return;
            }
            try {
                work.run();
            } catch (RuntimeException | Error failed) { // let through, an error would end all later rounds
                restUntil = System.nanoTime() + REST_AFTER_FAILURE.toNanos();
                LOG.errorf(
                        failed,
                        "A round of %s failed; the next one comes",
                        work.getClass().getSimpleName());
            }
        }
    }
}
