package org.corridor.survey.form;

import java.time.Instant;
import org.corridor.platform.http.Versioned;

/**
 * A form as those see it who look after it.
 *
 * @param version rises with each change of the form's record
 * @param newest the name of its newest version
 */
public record FormRecord(
        long version,
        String formId,
        String study,
        FormState state,
        String newest,
        String title,
        String hash,
        Instant madeAt,
        Instant changedAt)
        implements Versioned {}
