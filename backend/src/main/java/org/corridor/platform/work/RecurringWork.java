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
                        () -> round(work), 0, work.pause().toMillis(), TimeUnit.MILLISECONDS))
                .toList();
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        running.forEach(work -> work.cancel(false));
    }

    private static void round(Recurring work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.errorf(
                    failed,
                    "A round of %s failed; the next one comes",
                    work.getClass().getSimpleName());
        }
    }
}
