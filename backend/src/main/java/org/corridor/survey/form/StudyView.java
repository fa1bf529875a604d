package org.corridor.survey.form;

import java.time.Instant;

/** A study as people see it. */
public record StudyView(String key, String title, Instant madeAt) {}
