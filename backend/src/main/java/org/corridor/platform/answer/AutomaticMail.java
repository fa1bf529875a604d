package org.corridor.platform.answer;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.corridor.platform.mail.MessageId;
import org.jspecify.annotations.Nullable;

/**
 * Whether a machine sent a mail: RFC 3834, and what came before it and beside it. Nothing is answered to a machine, and
 * nothing it says is taken.
 */
final class AutomaticMail {
    private static final List<String> MARKS =
            List.of("X-Auto-Response-Suppress", "X-Autoreply", "X-Autorespond", "X-Loop", "List-Id");
    private static final Pattern IN_BULK = Pattern.compile("bulk|junk|list|auto[_-]?reply");
    private static final Pattern MACHINE =
            Pattern.compile("(mailer-daemon|postmaster|no-?reply|do-?not-?reply|autoresponder)@.*");
    /** As mail programs begin the subject of an absence notice in our languages, where they set no header for it. */
    private static final Pattern ABSENCE = Pattern.compile(
            "(automatic reply|auto(matic)?[ -]?(reply|response)|out of (the )?office|undelivered mail|delivery status"
                    + "|réponse automatique|absence du bureau|absent du bureau|message d[’']absence"
                    + "|respuesta automática|fuera de (la )?oficina|mensaje de ausencia"
                    + "|رد تلقائي|رد آلي|الرد التلقائي|خارج المكتب).*",
            Pattern.UNICODE_CASE | Pattern.DOTALL);

    private AutomaticMail() {}

    static boolean is(MimeMessage mail, String sender) throws MessagingException {
        return !"no".equals(word(mail.getHeader("Auto-Submitted", null), "no"))
                || IN_BULK.matcher(word(mail.getHeader("Precedence", null), "")).matches()
                || "<>".equals(word(mail.getHeader("Return-Path", null), ""))
                || carriesMark(mail)
                || MessageId.own(mail.getHeader("Message-ID", null))
                || MACHINE.matcher(sender.toLowerCase(Locale.ROOT)).matches()
                || word(mail.getContentType(), "").startsWith("multipart/report")
                || ABSENCE.matcher(word(mail.getSubject(), "")).matches();
    }

    private static boolean carriesMark(MimeMessage mail) throws MessagingException {
        for (var mark : MARKS) {
            if (mail.getHeader(mark) != null) {
                return true;
            }
        }
        return false;
    }

    /** A header's value without its parameters. */
    private static String word(@Nullable String header, String absent) {
        return header == null
                ? absent
                : header.replaceFirst("(?s);.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
