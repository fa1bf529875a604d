package org.corridor.platform.answer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.HeaderTerm;
import jakarta.mail.search.OrTerm;
import jakarta.mail.search.SearchTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The mailbox that answers arrive in, over IMAP. It may be somebody's own: mail that was not sent to an address of ours is
 * neither read nor touched. What is done leaves it, since its words are kept where they belong; what cannot be read waits for
 * a person in a folder beside it.
 */
final class Mailbox implements AutoCloseable {
    static final String ASIDE = "Corridor-aside";

    private static final String INBOX = "INBOX";
    private static final int LARGEST = 1024 * 1024;
    private static final int AT_ONCE = 100;
    private static final String PATIENCE = "15000";

    private final Store store;
    private final Folder inbox;
    private final String beginning;

    private Mailbox(Store store, Folder inbox, String beginning) {
        this.store = store;
        this.inbox = inbox;
        this.beginning = beginning;
    }

    static Mailbox open(AnswerSettings settings) throws MessagingException {
        var store = Session.getInstance(properties(settings.encryption)).getStore("imap");
        store.connect(
                settings.host.orElseThrow(), settings.port, settings.user.orElse(""), settings.password.orElse(""));
        var inbox = store.getFolder(INBOX);
        inbox.open(Folder.READ_WRITE);
        return new Mailbox(store, inbox, settings.name() + "+");
    }

    private static Properties properties(String encryption) {
        var properties = new Properties();
        properties.put("mail.imap.connectiontimeout", PATIENCE);
        properties.put("mail.imap.timeout", PATIENCE);
        properties.put("mail.imap.writetimeout", PATIENCE);
        properties.put("mail.imap.ssl.enable", String.valueOf(encryption.equals("tls")));
        properties.put("mail.imap.starttls.required", String.valueOf(encryption.equals("starttls")));
        properties.put("mail.imap.starttls.enable", String.valueOf(encryption.equals("starttls")));
        properties.put("mail.imap.ssl.checkserveridentity", "true");
        return properties;
    }

    /** Mail to addresses of ours that nobody has dealt with, oldest first. */
    List<Message> answers() throws MessagingException {
        SearchTerm[] ours = Stream.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To")
                .map(header -> new HeaderTerm(header, beginning))
                .toArray(SearchTerm[]::new);
        var found = inbox.search(new AndTerm(new FlagTerm(new Flags(Flag.DELETED), false), new OrTerm(ours)));
        return Arrays.asList(found).subList(0, Math.min(AT_ONCE, found.length));
    }

    static boolean tooLarge(Message message) throws MessagingException {
        return message.getSize() > LARGEST;
    }

    /** All of a mail; of one that is too large the headers. */
    static byte[] octets(Message message) throws MessagingException {
        try (var octets = new ByteArrayOutputStream()) {
            if (tooLarge(message)) {
                for (var line : Collections.list(((MimeMessage) message).getAllHeaderLines())) {
                    octets.write((line + "\r\n").getBytes(ISO_8859_1));
                }
            } else {
                message.writeTo(octets);
            }
            return octets.toByteArray();
        } catch (IOException broken) {
            throw new MessagingException("The line to the mailbox broke.", broken);
        }
    }

    void done(Message message) throws MessagingException {
        message.setFlag(Flag.DELETED, true);
    }

    void setAside(Message message) throws MessagingException {
        var aside = store.getFolder(ASIDE);
        if (!aside.exists()) {
            aside.create(Folder.HOLDS_MESSAGES);
        }
        inbox.copyMessages(new Message[] {message}, aside);
        done(message);
    }

    /** Marks a mail that failed; true if it had failed before, and is set aside now. */
    boolean failed(Message message) throws MessagingException {
        if (message.isSet(Flag.FLAGGED)) {
            setAside(message);
            return true;
        }
        message.setFlag(Flag.FLAGGED, true);
        return false;
    }

    /** What is done leaves the mailbox for good. */
    @Override
    public void close() throws MessagingException {
        try (store) {
            inbox.close(true);
        }
    }
}
