package org.corridor.campaign.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.corridor.campaign.appeal.AppealVersion.Change;
import org.corridor.campaign.appeal.StartingAppeals.StartingAppeal;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.persistence.Once;

/** Writes the first appeals, all of them in one transaction. */
@Dependent
@Transactional
class StartingAppealsService {
    private static final String NAME = "campaign-starting-appeals";

    private final AppealRepository appeals;
    private final Journal journal;
    private final Once once;
    private final InstantSource clock;

    @Inject
    StartingAppealsService(AppealRepository appeals, Journal journal, Once once, InstantSource clock) {
        this.appeals = appeals;
        this.journal = journal;
        this.once = once;
        this.clock = clock;
    }

    void loadOnce(List<StartingAppeal> starting) {
        if (once.first(NAME)) {
            starting.forEach(this::add);
        }
    }

    private void add(StartingAppeal starting) {
        var at = Objects.requireNonNullElseGet(starting.at(), clock::instant);
        var appeal =
                new Appeal(starting.number(), starting.draft(), new AppealStep(starting.state(), at, starting.note()));
        appeals.save(appeal, new Change("opened", true));
        journal.write("opened", appeal.ref(), NAME);
    }
}
