package org.corridor.notification.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.corridor.account.person.PersonContact;
import org.corridor.notification.notice.Audience.Listener;
import org.corridor.notification.unsubscription.Footing;
import org.corridor.notification.unsubscription.MailAddresses;
import org.corridor.notification.unsubscription.Subscription;
import org.corridor.notification.unsubscription.UnsubscriptionService;
import org.corridor.platform.answer.AnswerAddresses;
import org.corridor.platform.mail.Mail;
import org.corridor.platform.mail.MailOutbox;
import org.corridor.platform.subject.Happening;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.text.Markdown;

/** Letters of this room. Each of them can be ended from itself; they are posted in the caller's transaction. */
@Dependent
class NoticeLetters {
    private static final int LONGEST_SUBJECT = 200;
    private static final String SETTINGS = "/profile/mail";

    private final MailOutbox outbox;
    private final UnsubscriptionService unsubscriptions;
    private final MailAddresses addresses;
    private final AnswerAddresses answers;

    @Inject
    NoticeLetters(
            MailOutbox outbox,
            UnsubscriptionService unsubscriptions,
            MailAddresses addresses,
            AnswerAddresses answers) {
        this.outbox = outbox;
        this.unsubscriptions = unsubscriptions;
        this.addresses = addresses;
        this.answers = answers;
    }

    /** One thing that happened, at once; it can be answered by mail where it has a number to be answered by. */
    void tell(Listener listener, Tiding tiding, Happening happening, Subscription why) {
        var person = listener.person();
        var texts = new NoticeTexts(person.language());
        var words = Markdown.plain(happening.text());
        var title = listener.thing().title();
        var body = Map.of(
                "what",
                texts.what(tiding.what),
                "title",
                title,
                "text",
                words.isEmpty() ? "" : words + "\n\n",
                "link",
                addresses.page(texts.language(), tiding.address));
        var answerable = happening.answerable();
        var answer = answerable == null ? Optional.<String>empty() : answers.of(person.id(), answerable);
        post(person, texts, new Letter("notice", body, why, answer, Optional.of(tiding.subject())));
    }

    /** What gathered since the last digest. */
    void gather(PersonContact person, Digest digest, Instant now) {
        var texts = new NoticeTexts(person.language());
        var body = Map.of(
                "name", person.name(),
                "title", digest.title(),
                "day", texts.day(now),
                "entries", digest.text(texts, path -> addresses.page(texts.language(), path)));
        post(person, texts, new Letter("digest", body, new Subscription.Digest(), Optional.empty(), Optional.empty()));
    }

    /**
     * A letter before it is put into words.
     *
     * @param answer the address it can be answered to
     * @param subject the thing it is about: mail about one thing is one thread
     */
    private record Letter(
            String name,
            Map<String, String> words,
            Subscription why,
            Optional<String> answer,
            Optional<SubjectRef> subject) {}

    private void post(PersonContact person, NoticeTexts texts, Letter letter) {
        var footing = unsubscriptions.footing(person.id(), texts.language(), letter.why());
        outbox.post(new Mail(
                person.email(),
                texts.language(),
                shortened(texts.text(letter.name() + ".subject", letter.words())),
                texts.text(letter.name() + ".text", letter.words()) + foot(texts, letter, footing),
                headers(letter, footing)));
    }

    private Map<String, String> headers(Letter letter, Footing footing) {
        var headers = new HashMap<>(footing.headers());
        letter.answer().ifPresent(address -> headers.put("Reply-To", address));
        letter.subject().ifPresent(subject -> headers.put("References", addresses.thread(subject)));
        return headers;
    }

    private String foot(NoticeTexts texts, Letter letter, Footing footing) {
        return (letter.answer().isPresent() ? texts.text("answer", Map.of()) : "")
                + texts.text(
                        "foot",
                        Map.of(
                                "why", texts.text("why." + letter.why().list(), Map.of()),
                                "settings", addresses.page(texts.language(), SETTINGS),
                                "unsubscribe", footing.page()));
    }

    /** One line that fits the outbox. */
    private static String shortened(String subject) {
        var line = subject.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
