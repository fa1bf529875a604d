package org.corridor.surveys.xlsform.compile;

/** A filled cell: its column and its text, tidied. */
record Cell(Column column, String text) {}
