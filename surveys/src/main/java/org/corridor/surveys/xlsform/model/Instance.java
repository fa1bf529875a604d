package org.corridor.surveys.xlsform.model;

/** A file beside the form, under the name by which expressions find it. */
public record Instance(String id, String source) {}
