package org.corridor.account.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.account.Role;
import org.corridor.platform.http.HttpSettings;
import org.corridor.platform.mail.LetterTexts;
import org.corridor.platform.mail.Mail;
import org.corridor.platform.mail.MailOutbox;
import org.jspecify.annotations.Nullable;

/** Letters of this room, written in the language of whoever gets them and posted in the caller's transaction. */
@Dependent
public class Letters {
    private static final LetterTexts TEXTS = new LetterTexts("org.corridor.account.mail.letters");

    private final MailOutbox outbox;
    private final HttpSettings settings;

    @Inject
    Letters(MailOutbox outbox, HttpSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    /** Tells somebody by mail that they are invited, with the link that proves it. Returns the id of the letter. */
    public UUID invite(Recipient to, Offer offer) {
        var words = new HashMap<>(Map.of(
                "inviter", offer.inviter(),
                "roles", roles(to.language(), offer.roles()),
                "link", address(to.language(), "/join/" + offer.token()),
                "expiry", date(to.language(), offer.expiresAt())));
        words.put("note", note(to.language(), "invitation.note", words, offer.note()));
        return outbox.post(written(to, "invitation", words));
    }

    /** Tells an applicant that they were accepted. */
    public void accept(Recipient to, Role role, @Nullable String note) {
        var words = new HashMap<>(Map.of(
                "name",
                to.name(),
                "roles",
                roles(to.language(), Set.of(role)),
                "link",
                address(to.language(), "/profile")));
        words.put("note", note(to.language(), "accepted.note", words, note));
        post(to, "accepted", words);
    }

    /** Tells an applicant that they were not accepted, and why. */
    public void decline(Recipient to, Role role, String reason) {
        var roles = roles(to.language(), Set.of(role));
        var link = address(to.language(), "/profile");
        post(to, "declined", Map.of("name", to.name(), "roles", roles, "reason", reason, "link", link));
    }

    /** Tells somebody that their account is suspended, and why. */
    public void suspend(Recipient to, String reason) {
        post(to, "suspended", Map.of("name", to.name(), "reason", reason));
    }

    /** What an invitation offers, with the token that only its letter carries. */
    public record Offer(
            String inviter,
            Collection<Role> roles,
            String token,
            Instant expiresAt,
            @Nullable String note) {}

    private void post(Recipient to, String letter, Map<String, String> words) {
        if (!to.email().isEmpty()) {
            outbox.post(written(to, letter, words));
        }
    }

    private static Mail written(Recipient to, String letter, Map<String, String> words) {
        return new Mail(
                to.email(),
                LetterTexts.known(to.language()),
                TEXTS.filled(to.language(), letter + ".subject", words),
                TEXTS.filled(to.language(), letter + ".text", words));
    }

    private static String note(
            @Nullable String language, String key, Map<String, String> words, @Nullable String note) {
        if (note == null || note.isBlank()) {
            return "";
        }
        var withNote = new HashMap<>(words);
        withNote.put("note", note.strip());
        return TEXTS.filled(language, key, withNote);
    }

    private static String roles(@Nullable String language, Collection<Role> roles) {
        return Role.ordered(roles).stream()
                .map(role -> TEXTS.text(language, "role." + role.word()))
                .collect(Collectors.joining(", "));
    }

    private String address(@Nullable String language, String page) {
        var prefix = LetterTexts.prefix(language);
        return settings.publicUrl() + prefix + page;
    }

    private static String date(@Nullable String language, Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(LetterTexts.known(language)))
                .format(at.atZone(ZoneOffset.UTC));
    }
}
