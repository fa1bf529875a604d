package org.corridor.surveys.xlsform.compile;

import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param written its heading, for telling the author
 * @param meaning what it means, as in {@code columns.tsv}; of a free one its group and name, as {@code bind::odk:length}
 * @param language of a text, or null
 */
record Column(String written, String meaning, @Nullable String language) {}
