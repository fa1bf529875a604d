package org.corridor.survey.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A version of an interview, ready to be kept.
 *
 * @param content the octets as they came, sealed
 * @param digest of the octets as they came, with the installation's key
 * @param answers JSON
 * @param findings JSON
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record SealedVersion(
        UUID submission,
        int number,
        Interview interview,
        Sender sender,
        Instant at,
        byte[] content,
        byte[] digest,
        String answers,
        String findings,
        int findingCount) {
    /** Which form, and which of its versions. */
    UUID form() {
        return interview.form().form();
    }

    UUID formVersion() {
        return interview.form().version();
    }

    List<String> fileNames() {
        return interview.fileNames();
    }
}
