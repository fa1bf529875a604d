package org.corridor.platform.answer;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What is in a mail: the text its sender sees, and the files that hang on it. */
final class MailBody {
    /** What proves a sender to mail programs is no file somebody sends. */
    private static final Set<String> SIGNATURES =
            Set.of("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature");

    private static final int DEEPEST = 20;
    private static final int LONGEST_NAME = 100;

    private final List<String> texts = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();

    private MailBody() {}

    static MailBody of(MimeMessage mail) throws MessagingException, IOException {
        var body = new MailBody();
        body.walk(mail, type(mail), 0);
        return body;
    }

    String text() {
        return String.join("\n", texts);
    }

    List<String> attachments() {
        return List.copyOf(attachments);
    }

    private void walk(Part part, ContentType type, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST) {
            throw new MessagingException("The mail has parts within parts without end.");
        }
        if (attached(part, type)) {
            attachments.add(name(part, type));
        } else if (type.match("multipart/alternative")) {
            alternative(parts(part), depth);
        } else if (type.match("multipart/related")) {
            // the pictures of a page, most often those of a signature, are no files somebody sends
            first(parts(part), depth);
        } else if (type.match("multipart/*")) {
            for (var inner : parts(part)) {
                walk(inner, type(inner), depth + 1);
            }
        } else if (type.match("text/html")) {
            texts.add(HtmlText.of(words(part, type)));
        } else if (type.match("text/plain")) {
            texts.add(FlowedText.joined(words(part, type), type));
        }
    }

    /** Of the ways to say the same the plainest that says anything. */
    private void alternative(List<? extends Part> ways, int depth) throws MessagingException, IOException {
        for (var way : ways) {
            var said = texts.size();
            walk(way, type(way), depth + 1);
            if (texts.stream().skip(said).anyMatch(text -> !text.isBlank())) {
                return;
            }
        }
    }

    private void first(List<? extends Part> parts, int depth) throws MessagingException, IOException {
        if (!parts.isEmpty()) {
            walk(parts.getFirst(), type(parts.getFirst()), depth + 1);
        }
    }

    /** Without the registry of content handlers, which depends on where this runs. */
    private static List<Part> parts(Part part) throws MessagingException {
        var whole = new MimeMultipart(part.getDataHandler().getDataSource());
        var parts = new ArrayList<Part>();
        for (int at = 0; at < whole.getCount(); at++) {
            parts.add(whole.getBodyPart(at));
        }
        return parts;
    }

    private static boolean attached(Part part, ContentType type) throws MessagingException {
        return !SIGNATURES.contains(type.getBaseType().toLowerCase(Locale.ROOT)) && carriesFile(part, type);
    }

    private static boolean carriesFile(Part part, ContentType type) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(disposition(part))
                || fileName(part).isPresent()
                || !(type.match("text/plain") || type.match("text/html") || type.match("multipart/*"));
    }

    private static String words(Part part, ContentType type) throws MessagingException, IOException {
        return Charsets.decoded(part.getInputStream().readAllBytes(), type.getParameter("charset"));
    }

    private static String name(Part part, ContentType type) throws MessagingException {
        var name = Texts.onOneLine(fileName(part).orElse(type.getBaseType()));
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }

    private static Optional<String> fileName(Part part) throws MessagingException {
        try {
            var name = part.getFileName();
            return name == null || name.isBlank() ? Optional.empty() : Optional.of(MimeUtility.decodeText(name));
        } catch (ParseException | UnsupportedEncodingException unreadable) {
            return Optional.of("?");
        }
    }

    private static @Nullable String disposition(Part part) throws MessagingException {
        try {
            return part.getDisposition();
        } catch (ParseException unreadable) {
            return null;
        }
    }

    /** A type that cannot be read stands for text: that is what it is where nothing is said. */
    private static ContentType type(Part part) throws MessagingException {
        try {
            return new ContentType(part.getContentType());
        } catch (ParseException unreadable) {
            return new ContentType("text", "plain", null);
        }
    }
}
