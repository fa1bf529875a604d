package org.corridor.platform.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The steps of sending, each its own transaction, so that no relay is waited for inside one. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OutgoingMailService {
    private static final int AT_ONCE = 20;

    private final OutgoingMailRepository mails;
    private final Event<MailGivenUp> givenUp;
    private final InstantSource clock;

    @Inject
    OutgoingMailService(OutgoingMailRepository mails, Event<MailGivenUp> givenUp, InstantSource clock) {
        this.mails = mails;
        this.givenUp = givenUp;
        this.clock = clock;
    }

    Map<UUID, Mail> claim() {
        var claimed = new LinkedHashMap<UUID, Mail>();
        for (var mail : mails.due(clock.instant(), AT_ONCE)) {
            mail.claim(clock.instant());
            claimed.put(mail.id, mail.mail());
        }
        return claimed;
    }

    void sent(UUID id) {
        mails.find(id).ifPresent(mail -> mail.sent(clock.instant()));
    }

    void giveUp(UUID id, String fault) {
        mails.find(id).ifPresent(mail -> {
            mail.giveUp(fault);
            givenUp.fire(new MailGivenUp(id));
        });
    }

    void failed(UUID id, String fault) {
        mails.find(id).ifPresent(mail -> mail.failed(clock.instant(), fault));
    }
}
