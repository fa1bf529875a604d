package org.corridor.survey.form;

import java.util.List;

/**
 * A form that is open to somebody, in its newest version.
 *
 * @param hash {@code md5:} and 32 hexadecimal digits of the form's octets
 * @param xform the address of those octets
 */
public record FormSummary(
        String formId,
        String version,
        String title,
        String study,
        List<FormLanguage> languages,
        String hash,
        String xform) {}
