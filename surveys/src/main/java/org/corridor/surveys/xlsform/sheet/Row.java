package org.corridor.surveys.xlsform.sheet;

import java.util.Map;

/** A row of a sheet: its number as a spreadsheet shows it, and the text of its cells by column; empty cells are absent. */
public record Row(int number, Map<String, String> cells) {}
