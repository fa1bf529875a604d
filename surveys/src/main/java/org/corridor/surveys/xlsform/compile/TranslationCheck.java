package org.corridor.surveys.xlsform.compile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;

/** Warns of languages that a column leaves out, and of languages without a code that programs know. */
final class TranslationCheck {
    private final Problems problems;
    private final String defaultLanguage;

    TranslationCheck(Problems problems, Settings settings) {
        this.problems = problems;
        this.defaultLanguage = settings.defaultLanguage();
    }

    void check(List<Column> survey, List<Column> choices) {
        missing(Sheets.SURVEY, survey);
        missing(Sheets.CHOICES, choices);
        var languages = new LinkedHashSet<String>();
        survey.forEach(column -> addLanguage(languages, column));
        choices.forEach(column -> addLanguage(languages, column));
        languages.stream()
                .filter(language -> !hasCode(language))
                .forEach(language -> problems.add(Code.LANGUAGE_CODE, Place.WORKBOOK.named(language), language));
    }

    private static void addLanguage(Set<String> languages, Column column) {
        if (column.language() != null) {
            languages.add(column.language());
        }
    }

    private void missing(String sheet, List<Column> columns) {
        var byLanguage = new LinkedHashMap<String, Set<String>>();
        var all = new TreeSet<String>();
        for (var column : columns) {
            if (Columns.isTranslatable(column.meaning())) {
                var language = column.language() == null ? defaultLanguage : column.language();
                byLanguage.computeIfAbsent(language, _ -> new LinkedHashSet<>()).add(column.meaning());
                all.add(column.meaning());
            }
        }
        byLanguage.forEach((language, there) -> all.stream()
                .filter(meaning -> !there.contains(meaning))
                .forEach(meaning -> tell(sheet, language, meaning)));
    }

    private void tell(String sheet, String language, String meaning) {
        var column = meaning.substring(meaning.lastIndexOf(':') + 1);
        problems.add(Code.TRANSLATION_MISSING, Place.cell(sheet, 1, column).named(language), language, column);
    }

    /** {@code English (en)}, or the bare code. */
    private static boolean hasCode(String language) {
        var open = language.lastIndexOf('(');
        var code = open >= 0 && language.endsWith(")")
                ? language.substring(open + 1, language.length() - 1).strip()
                : language;
        return Languages.isCode(code);
    }
}
