package org.corridor.platform.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import org.corridor.platform.http.HttpSettings;
import org.corridor.platform.work.Recurring;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Carries waiting mail to the relay, every second. */
@Dependent
public class MailRound implements Recurring {
    private static final Logger LOG = Logger.getLogger(MailRound.class);

    @Resource(lookup = "java:jboss/mail/Default")
    Session session;

    /** The sender of all mail. */
    @Inject
    @ConfigProperty(name = "corridor.mail.from", defaultValue = "Corridor <corridor@localhost>")
    String from;

    @Inject
    OutgoingMailService mails;

    @Inject
    HttpSettings settings;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        mails.claim().forEach(this::send);
    }

    private void send(UUID id, Mail mail) {
        try {
            Transport.send(message(id, mail));
            mails.sent(id);
        } catch (MessagingException failed) {
            if (forEver(failed)) {
                LOG.warnf("Mail %s is given up: %s", id, failed.getMessage());
                mails.giveUp(id, String.valueOf(failed.getMessage()));
            } else {
                LOG.warnf("Mail %s waits: %s", id, failed.getMessage());
                mails.failed(id, String.valueOf(failed.getMessage()));
            }
        }
    }

    /**
     * Whether no later try can succeed: the address is none, or a mail server answered 5xx for it, which is when Jakarta
     * Mail calls it invalid. All else is the relay's trouble and passes.
     */
    static boolean forEver(MessagingException failed) {
        return failed instanceof NoAddress
                || (failed instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }

    static InternetAddress recipient(String to) throws NoAddress {
        try {
            return new InternetAddress(to, true);
        } catch (AddressException none) {
            throw new NoAddress(none);
        }
    }

    /** The recipient's address cannot be read; that of the sender is a matter of configuration. */
    static class NoAddress extends MessagingException {
        private static final long serialVersionUID = 1L;

        NoAddress(AddressException cause) {
            super(cause.getMessage(), cause);
        }
    }

    private static String subject(Mail mail) throws MessagingException {
        try {
            return MailSubject.header(mail.subject());
        } catch (UnsupportedEncodingException never) {
            throw new MessagingException("Every server knows UTF-8.", never);
        }
    }

    @SuppressWarnings("JavaUtilDate") // Jakarta Mail takes no other
    private Message message(UUID id, Mail mail) throws MessagingException {
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", MessageId.of(id, settings.publicUrl().getHost()));
            }
        };
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, recipient(mail.to()));
        message.setHeader("Subject", subject(mail));
        message.setText(mail.text(), "UTF-8");
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        for (var header : mail.headers().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        message.setSentDate(new Date());
        return message;
    }
}
