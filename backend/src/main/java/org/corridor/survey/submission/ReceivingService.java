package org.corridor.survey.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes interviews in. One transaction: whoever is told that an interview came in can rely on it. */
@Dependent
@Transactional
public class ReceivingService {
    private final InterviewReading reading;
    private final Arrivals arrivals;
    private final Corrections corrections;
    private final RefusedConsents refusals;
    private final FileKeeping files;

    @Inject
    ReceivingService(
            InterviewReading reading,
            Arrivals arrivals,
            Corrections corrections,
            RefusedConsents refusals,
            FileKeeping files) {
        this.reading = reading;
        this.arrivals = arrivals;
        this.corrections = corrections;
        this.refusals = refusals;
        this.files = files;
    }

    /** An interview, a correction of one, or files that belong to one; sent once or again. */
    public Outcome receive(Parcel parcel, Sender sender) {
        var interview = reading.read(parcel.answers());
        var arrived = interview.withoutConsent()
                ? refusals.count(interview, sender)
                : interview
                        .deprecatedId()
                        .map(replaced -> corrections.correct(interview, replaced, sender))
                        .orElseGet(() -> arrivals.arrive(interview, sender));
        arrived.submission().ifPresent(submission -> files.keep(submission, parcel.files(), sender));
        return arrived.outcome();
    }
}
