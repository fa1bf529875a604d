package org.corridor.platform.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.corridor.platform.work.Recurring;

/** Carries marked things into the index, four times a second; its first round catches up after a crash. */
@Dependent
public class IndexRound implements Recurring {
    @Inject
    IndexService index;

    private boolean checked;

    @Override
    public Duration pause() {
        return Duration.ofMillis(250);
    }

    @Override
    public void run() {
        if (!checked) {
            index.rebuildWhatIsMissing();
            checked = true;
        }
        List<IndexMark> written;
        do {
            written = index.writeOldest();
            if (!written.isEmpty()) {
                index.forget(written);
            }
        } while (!written.isEmpty());
    }
}
