package org.corridor.surveys.form;

/** Something to choose. */
public record Choice(String value, Texts label) {}
