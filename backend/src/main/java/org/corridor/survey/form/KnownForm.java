package org.corridor.survey.form;

import java.util.UUID;
import org.corridor.surveys.check.FormCheck;
import org.corridor.surveys.form.Form;

/**
 * One version of a form, ready to read interviews with.
 *
 * @param form the id of the form's record
 * @param version the id of the version's record
 */
public record KnownForm(UUID form, UUID version, String study, Form model, FormLayout layout, FormCheck check) {}
