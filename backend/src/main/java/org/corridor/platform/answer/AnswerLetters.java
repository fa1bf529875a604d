package org.corridor.platform.answer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.corridor.platform.http.HttpSettings;
import org.corridor.platform.mail.LetterTexts;
import org.corridor.platform.mail.Mail;
import org.corridor.platform.mail.MailOutbox;

/** What we write to somebody whose answer could not be taken, or not all of it; posted in the caller's transaction. */
@Dependent
class AnswerLetters {
    /** Where they find what they wanted to answer. */
    private static final String NOTICES = "/notices";

    private final MailOutbox outbox;
    private final HttpSettings settings;

    @Inject
    AnswerLetters(MailOutbox outbox, HttpSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    void tell(Answerer who, IncomingMail mail, Obstacle obstacle) {
        var texts = new LetterTexts("org.corridor.platform.answer.letters", who.language());
        var words = Map.of(
                "reason",
                texts.text("reason." + obstacle.word(), Map.of("files", String.join(", ", mail.attachments()))),
                "link",
                settings.publicUrl() + texts.prefix() + NOTICES);
        var letter = obstacle == Obstacle.FILES_LEFT_OUT ? "posted" : "refused";
        outbox.post(new Mail(
                who.email(),
                texts.language(),
                texts.text(letter + ".subject", words),
                texts.text(letter + ".text", words),
                mail.id().isEmpty() ? Map.of() : Map.of("In-Reply-To", mail.id(), "References", mail.id())));
    }
}
