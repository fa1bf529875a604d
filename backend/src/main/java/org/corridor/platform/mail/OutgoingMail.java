package org.corridor.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message on its way: waiting, claimed by a sender for a while, sent, or given up. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {
    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final int DOUBLINGS = 10;

    @Id
    UUID id = UUID.randomUUID();

    String recipient;
    String language;
    String subject;
    String text;

    @Convert(converter = MailHeaders.class)
    Map<String, String> headers;

    @Column(name = "posted_at")
    Instant postedAt;

    @Column(name = "next_try_at")
    @Nullable
    Instant nextTryAt;

    int tries;

    @Column(name = "sent_at")
    @Nullable
    Instant sentAt;

    @Column(name = "last_fault")
    @Nullable
    String lastFault;

    @SuppressWarnings("NullAway.Init")
    protected OutgoingMail() {}

    OutgoingMail(Mail mail, Instant now) {
        recipient = mail.to();
        language = mail.language();
        subject = mail.subject();
        text = mail.text();
        headers = mail.headers();
        postedAt = now;
        nextTryAt = now;
    }

    /** Nobody else tries for five minutes. */
    void claim(Instant now) {
        tries++;
        nextTryAt = now.plus(CLAIM);
    }

    /** Its words are not kept longer than needed. */
    void sent(Instant now) {
        sentAt = now;
        nextTryAt = null;
        lastFault = null;
        text = "";
        headers = Map.of();
    }

    /** Waits 10 s, 20 s, 40 s … up to six hours, without end: a relay comes back. */
    void failed(Instant now, String fault) {
        var wait = Duration.ofSeconds(10L << Math.min(tries, DOUBLINGS));
        nextTryAt = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        lastFault = kept(fault);
    }

    /** Can never arrive: not tried again, its words not kept, the fault kept. */
    void giveUp(String fault) {
        nextTryAt = null;
        lastFault = kept(fault);
        text = "";
    }

    private static String kept(String fault) {
        return fault.length() > 500 ? fault.substring(0, 500) : fault;
    }

    Mail mail() {
        return new Mail(recipient, language, subject, text, headers);
    }
}
