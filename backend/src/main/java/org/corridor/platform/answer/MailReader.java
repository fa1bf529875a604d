package org.corridor.platform.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a mail from its octets. What is broken in it is read as far as it can be. */
final class MailReader {
    /** Where a mail server writes whom a mail was for, besides To and Cc. */
    private static final List<String> ENVELOPE = List.of("Delivered-To", "X-Original-To", "Envelope-To");

    private static final Pattern ID = Pattern.compile("<[\\x21-\\x7e&&[^<>]]{1,250}>");

    private static final Session ALONE = Session.getInstance(properties());

    private MailReader() {}

    /** What a machine sent is not read further. */
    static IncomingMail read(byte[] octets) throws MessagingException, IOException {
        var mail = new MimeMessage(ALONE, new ByteArrayInputStream(octets));
        var headers = headers(mail, octets, false);
        if (headers.automatic()) {
            return headers;
        }
        var body = MailBody.of(mail);
        return headers.with(OwnWords.of(body.text()), body.attachments());
    }

    /** Of a mail that is too large nothing but the headers is looked at. */
    static IncomingMail readHeaders(byte[] octets) throws MessagingException {
        return headers(new MimeMessage(ALONE, new ByteArrayInputStream(octets)), octets, true);
    }

    private static IncomingMail headers(MimeMessage mail, byte[] octets, boolean tooLarge) throws MessagingException {
        var sender = sender(mail);
        return new IncomingMail(
                key(mail, octets),
                id(mail),
                sender,
                recipients(mail),
                AutomaticMail.is(mail, sender),
                tooLarge,
                "",
                List.of());
    }

    private static Properties properties() {
        var properties = new Properties();
        properties.put("mail.mime.allowutf8", "true");
        return properties;
    }

    private static String sender(MimeMessage mail) throws MessagingException {
        try {
            var from = mail.getFrom();
            return from != null && from.length == 1 && from[0] instanceof InternetAddress one
                    ? String.valueOf(one.getAddress())
                    : "";
        } catch (AddressException unreadable) {
            return "";
        }
    }

    private static List<String> recipients(MimeMessage mail) throws MessagingException {
        var found = new ArrayList<String>();
        for (var name : ENVELOPE) {
            addresses(mail.getHeader(name, ",")).forEach(found::add);
        }
        for (var type : List.of(RecipientType.TO, RecipientType.CC)) {
            addresses(mail.getHeader(type.toString(), ",")).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static Stream<String> addresses(@Nullable String header) {
        try {
            return header == null
                    ? Stream.of()
                    : Stream.of(InternetAddress.parseHeader(header, false))
                            .map(InternetAddress::getAddress)
                            .filter(address -> address != null);
        } catch (AddressException unreadable) {
            return Stream.of();
        }
    }

    private static String id(MimeMessage mail) throws MessagingException {
        var id = mail.getHeader("Message-ID", null);
        return id != null && ID.matcher(id.strip()).matches() ? id.strip() : "";
    }

    /** By what the sender's program called it, else by what is in it. */
    private static String key(MimeMessage mail, byte[] octets) throws MessagingException {
        var id = mail.getHeader("Message-ID", null);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(id == null ? octets : id.strip().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
