package org.corridor.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server that keeps every letter in a folder and sends none on; what is sent to the address for answers can be fetched
 * from a mailbox besides. It listens to this machine only.
 */
public final class MailSink {
    private static final Logger LOG = Logger.getLogger(MailSink.class.getName());
    private static final int LARGEST_LETTER = 10 * 1024 * 1024;
    private static final int TRY_LATER = 451;

    private MailSink() {}

    /** Runs until it is ended: {@code MailSink PORT FOLDER IMAP_PORT}; the mailbox's password is in the environment. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var port = Integer.parseInt(args[0]);
        var folder = Files.createDirectories(Path.of(args[1]));
        var answers = AnswerMailbox.start(Integer.parseInt(args[2]), System.getenv("CORRIDOR_IMAP_PASSWORD"));
        var server = start(port, new MailFolder(folder, InstantSource.system()), answers);
        LOG.info(() -> "Mail for port %d is kept in %s".formatted(server.getPortAllocated(), folder));
        new CountDownLatch(1).await();
    }

    /** Starts on a port of the loopback address; 0 takes a free one. */
    static SMTPServer start(int port, MailFolder mail, AnswerMailbox answers) {
        var server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .softwareName("Corridor mail on disk")
                .maxMessageSize(LARGEST_LETTER)
                .messageHandler((context, from, recipient, letter) -> {
                    keep(mail, recipient, letter);
                    answers.take(from, recipient, letter);
                })
                .build();
        server.start();
        return server;
    }

    private static void keep(MailFolder mail, String recipient, byte[] letter) throws RejectException {
        try {
            mail.keep(recipient, letter);
        } catch (IOException full) {
            LOG.severe(() -> "A letter could not be kept: " + full.getMessage());
            throw new RejectException(TRY_LATER, "The letter could not be kept, try again later");
        }
    }
}
