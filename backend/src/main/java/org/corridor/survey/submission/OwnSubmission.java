package org.corridor.survey.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interview as its researcher sees it in a list.
 *
 * @param instanceId of its newest version; absent once it was withdrawn
 * @param version the version of the form
 * @param findings how much there is to look at
 * @param number which version of the interview it is, from 1
 * @param filesAwaited files that the answers name and that did not come yet
 */
public record OwnSubmission(
        UUID id,
        @Nullable String instanceId,
        String formId,
        String version,
        String title,
        SubmissionState state,
        Instant receivedAt,
        SubmissionCorridor corridor,
        int findings,
        int number,
        List<String> filesAwaited) {}
