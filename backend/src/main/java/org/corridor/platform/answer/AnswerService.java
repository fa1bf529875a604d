package org.corridor.platform.answer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.corridor.platform.text.VisibleText;

/** What becomes of an answer that came by mail. Each method is one transaction, so that a mail is taken wholly or not at all. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AnswerService {
    private final AnswerAddresses addresses;
    private final AnswerRepository answers;
    private final AnswerLetters letters;
    private final MailAnswer room;
    private final InstantSource clock;

    @Inject
    AnswerService(
            AnswerAddresses addresses,
            AnswerRepository answers,
            AnswerLetters letters,
            MailAnswer room,
            InstantSource clock) {
        this.addresses = addresses;
        this.answers = answers;
        this.letters = letters;
        this.room = room;
        this.clock = clock;
    }

    /** What a mail answers, and who they are to whom its address was given. */
    record Answered(long number, Answerer who, Optional<Obstacle> obstacle) {}

    /** Nothing where no address of ours is on it, or a machine sent it. */
    Optional<Answered> recognise(IncomingMail mail) {
        return mail.automatic()
                ? Optional.empty()
                : addresses.read(mail.recipients()).flatMap(token -> of(mail, token));
    }

    private Optional<Answered> of(IncomingMail mail, AnswerToken token) {
        return room.answerer(token.person()).map(who -> new Answered(token.number(), who, obstacle(mail, token, who)));
    }

    private Optional<Obstacle> obstacle(IncomingMail mail, AnswerToken token, Answerer who) {
        if (!who.wrote(mail)) {
            return Optional.of(Obstacle.SENDER);
        }
        if (token.expired(clock.instant())) {
            return Optional.of(Obstacle.EXPIRED);
        }
        if (mail.tooLarge()) {
            return Optional.of(Obstacle.TOO_LARGE);
        }
        if (!VisibleText.standsIn(mail.text())) {
            return Optional.of(mail.attachments().isEmpty() ? Obstacle.EMPTY : Obstacle.FILES_ONLY);
        }
        // a quote that was not recognised as one would publish what only its reader may use
        return OurLinks.standIn(mail.text(), addresses.beginning()) ? Optional.of(Obstacle.QUOTE) : Optional.empty();
    }

    /** Posts it, unless that was done before. */
    void post(IncomingMail mail, Answered answered) {
        if (!answers.first(answered.who().person(), mail.key(), clock.instant())) {
            return;
        }
        room.post(answered.who().person(), answered.number(), mail.text());
        if (!mail.attachments().isEmpty()) {
            tell(mail, answered.who(), Obstacle.FILES_LEFT_OUT);
        }
    }

    /** Says why not, unless that was done before; to their own address only, and not more often than once an hour. */
    void refuse(IncomingMail mail, Answered answered, Obstacle obstacle) {
        if (answers.first(answered.who().person(), mail.key(), clock.instant()) && obstacle != Obstacle.SAID_ALREADY) {
            tell(mail, answered.who(), obstacle);
        }
    }

    private void tell(IncomingMail mail, Answerer who, Obstacle obstacle) {
        if (!who.email().isEmpty() && answers.mayBeTold(who.person(), clock.instant())) {
            letters.tell(who, mail, obstacle);
        }
    }
}
