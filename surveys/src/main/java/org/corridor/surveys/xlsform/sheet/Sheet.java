package org.corridor.surveys.xlsform.sheet;

import java.util.List;

/** A sheet: the columns of its first row as written, and the rows below that hold anything. */
public record Sheet(String name, List<String> columns, List<Row> rows) {}
