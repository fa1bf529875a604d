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

    private static final LetterTexts TEXTS = new LetterTexts("org.corridor.platform.answer.letters");

    private final MailOutbox outbox;
    private final HttpSettings settings;

    @Inject
    AnswerLetters(MailOutbox outbox, HttpSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    void tell(Answerer who, IncomingMail mail, Obstacle obstacle) {
        var language = who.language();
        var files = Map.of("files", String.join(", ", mail.attachments()));
        var words = Map.of(
                "reason",
                TEXTS.filled(language, "reason." + obstacle.word(), files),
                "link",
                settings.publicUrl() + LetterTexts.prefix(language) + NOTICES);
        var letter = obstacle == Obstacle.FILES_LEFT_OUT ? "posted" : "refused";
        outbox.post(new Mail(
                who.email(),
                LetterTexts.known(language),
                TEXTS.filled(language, letter + ".subject", words),
                TEXTS.filled(language, letter + ".text", words),
                mail.id().isEmpty() ? Map.of() : Map.of("In-Reply-To", mail.id(), "References", mail.id())));
    }
}
