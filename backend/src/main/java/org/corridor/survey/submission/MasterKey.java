package org.corridor.survey.submission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.corridor.platform.signature.Signature;

/**
 * What the keys of all interviews are locked away with, and what digests are made with from which nobody finds the way back.
 * Kept in a file, not in the database: whoever gets hold of the database alone reads no interview.
 */
@ApplicationScoped
class MasterKey {
    private static final int SHORTEST = 24;
    private static final byte[] NOTHING = {};

    @Inject
    SubmissionSettings settings;

    private Optional<SealKey> lock = Optional.empty();
    private byte[] digesting = NOTHING;

    /** Asked when the server starts, which is when a key that cannot be used is to be found out. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        lock();
    }

    @PostConstruct
    void load() {
        var secret = read();
        lock = Optional.of(new SealKey(new Signature("survey interview keys", Signature.WHOLE).of(secret, NOTHING)));
        digesting = new Signature("survey digests", Signature.WHOLE).of(secret, NOTHING);
    }

    private byte[] read() {
        try {
            var secret = Files.readString(settings.keyFile()).strip();
            if (secret.length() >= SHORTEST) {
                return secret.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "CORRIDOR_SURVEY_KEY_FILE must name a file that the server can read: without it no interview can be"
                            + " kept or read.",
                    unreadable);
        }
        throw new IllegalStateException(
                "The file that CORRIDOR_SURVEY_KEY_FILE names must hold a secret of at least %d characters."
                        .formatted(SHORTEST));
    }

    /** Locks and unlocks the keys of interviews. */
    SealKey lock() {
        return lock.orElseThrow();
    }

    /** Always the same of the same octets for one purpose; 32 octets. */
    byte[] digest(String purpose, byte[] octets) {
        return new Signature(purpose, Signature.WHOLE).of(digesting, octets);
    }
}
