package org.corridor.platform.answer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.corridor.platform.answer.AnswerService.Answered;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.work.Recurring;
import org.jboss.logging.Logger;

/**
 * Looks through the mailbox. A mail leaves it only after what it says was committed; one that comes again, because a server
 * died in between, is known by its id.
 */
@Dependent
public class AnswerRound implements Recurring {
    private static final Logger LOG = Logger.getLogger(AnswerRound.class);

    private final AnswerSettings settings;
    private final AnswerService answers;
    private boolean away;

    @Inject
    AnswerRound(AnswerSettings settings, AnswerService answers) {
        this.settings = settings;
        this.answers = answers;
    }

    @Override
    public Duration pause() {
        return settings.pause();
    }

    @Override
    public void run() {
        if (!settings.configured()) {
            return;
        }
        try (var mailbox = Mailbox.open(settings)) {
            for (var message : mailbox.answers()) {
                take(mailbox, message, this::take);
            }
            away = false;
        } catch (MessagingException failed) {
            if (!away) {
                LOG.warnf("The mailbox of answers cannot be read; it is tried again: %s", failed.getMessage());
            }
            away = true;
        }
    }

    /**
     * Deals with one mail. Whatever goes wrong with it, an error of the machine too, the mails behind it are dealt with.
     */
    static void take(Mailbox mailbox, Message message, Consumer<IncomingMail> answer) throws MessagingException {
        var mail = read(mailbox, message);
        if (mail.isEmpty()) {
            return;
        }
        try {
            answer.accept(mail.get());
        } catch (RuntimeException | Error failed) { // once may be chance; a mail that fails twice would fail for ever
            if (mailbox.failed(message)) {
                LOG.errorf(failed, "An answer by mail fails again and is set aside, in the folder %s", Mailbox.ASIDE);
            } else {
                LOG.warnf("An answer by mail waits: %s", failed);
            }
            return;
        }
        mailbox.done(message);
    }

    private void take(IncomingMail mail) {
        answers.recognise(mail).ifPresent(known -> take(mail, known));
    }

    private void take(IncomingMail mail, Answered answered) {
        try {
            if (answered.obstacle().isEmpty()) {
                answers.post(mail, answered);
            } else {
                answers.refuse(mail, answered, answered.obstacle().get());
            }
        } catch (Refused refused) {
            answers.refuse(mail, answered, Obstacle.of(refused.refusal()));
        }
    }

    private static Optional<IncomingMail> read(Mailbox mailbox, Message message) throws MessagingException {
        var octets = Mailbox.octets(message);
        try {
            return Optional.of(Mailbox.tooLarge(message) ? MailReader.readHeaders(octets) : MailReader.read(octets));
        } catch (MessagingException | IOException | RuntimeException | StackOverflowError broken) {
            mailbox.setAside(message);
            LOG.warnf("A mail that cannot be read is set aside, in the folder %s: %s", Mailbox.ASIDE, broken);
            return Optional.empty();
        }
    }
}
