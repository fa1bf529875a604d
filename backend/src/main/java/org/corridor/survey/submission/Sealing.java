package org.corridor.survey.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.UUID;
import org.corridor.surveys.check.Finding;

/** Makes interviews ready to be kept: checks them by their form, seals their octets, and makes digests. */
@Dependent
class Sealing {
    private final MasterKey master;
    private final InstantSource clock;

    @Inject
    Sealing(MasterKey master, InstantSource clock) {
        this.master = master;
        this.clock = clock;
    }

    SealedVersion version(UUID submission, int number, Interview interview, Sender sender, SealKey key) {
        var layout = interview.form().layout();
        java.util.List<Finding> findings = interview.check();
        return new SealedVersion(
                submission,
                number,
                interview,
                sender,
                clock.instant(),
                key.seal(interview.content(), owner(submission, number)),
                digest(interview.content()),
                interview.answersAsJson(),
                FindingRow.asJson(findings, layout),
                findings.size());
    }

    /** A key locked away. */
    byte[] lock(SealKey key, UUID submission) {
        return master.lock().seal(key.octets(), owner(submission, 0));
    }

    SealKey unlock(SurveySubmission submission) {
        if (submission.sealedKey == null) {
            throw new IllegalStateException("Only a withdrawn interview has no key.");
        }
        return new SealKey(master.lock().open(submission.sealedKey, owner(submission.id, 0)));
    }

    java.time.Instant now() {
        return clock.instant();
    }

    byte[] digest(byte[] octets) {
        return master.digest("survey octets", octets);
    }

    boolean same(byte[] digest, byte[] octets) {
        return MessageDigest.isEqual(digest, digest(octets));
    }

    /** What remains of an instance that must not come in again. */
    byte[] spent(UUID form, String instanceId) {
        return master.digest("survey spent instance", (form + " " + instanceId).getBytes(UTF_8));
    }

    /** By what an interview is found again when somebody brings its receipt. */
    byte[] receipt(ReceiptCode code) {
        return master.digest("survey receipt", code.text().getBytes(UTF_8));
    }

    /** What sealed octets are bound to: the interview, and the version or file of it. */
    static byte[] owner(UUID submission, long part) {
        return ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(submission.getMostSignificantBits())
                .putLong(submission.getLeastSignificantBits())
                .putLong(part)
                .array();
    }
}
