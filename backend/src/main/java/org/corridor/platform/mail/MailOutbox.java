package org.corridor.platform.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;

/** Takes mail in the caller's transaction: a change that is rolled back sends nothing, one that is kept sends for sure. */
@Dependent
public class MailOutbox {
    private final OutgoingMailRepository mails;
    private final InstantSource clock;

    @Inject
    MailOutbox(OutgoingMailRepository mails, InstantSource clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /** Returns the id by which {@link MailGivenUp} would name it. */
    public UUID post(Mail mail) {
        var outgoing = new OutgoingMail(mail, clock.instant());
        mails.add(outgoing);
        return outgoing.id;
    }
}
