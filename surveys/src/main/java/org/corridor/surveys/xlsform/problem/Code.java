package org.corridor.surveys.xlsform.problem;

import java.util.Locale;

/** Every kind of problem. The sentence of each is in {@code problems.properties} under its slug. */
public enum Code {
    FILE_UNREADABLE,
    FILE_LARGE,
    FILE_SUSPICIOUS,
    CELL_FORMULA,
    CELL_ERROR,
    CELLS_MERGED(Severity.WARNING),
    SHEET_MISSING,
    SHEET_SIMILAR(Severity.WARNING),
    COLUMN_MISSING,
    COLUMN_TWICE,
    COLUMN_ATTRIBUTE,
    COLUMN_PREFIX,
    SETTING_NAMESPACE,
    SETTING_TWICE(Severity.WARNING),
    CHOICE_COLUMN_IGNORED(Severity.WARNING),
    FORM_NAME,
    LANGUAGE_CODE(Severity.WARNING),
    TRANSLATION_MISSING(Severity.WARNING),
    TYPE_MISSING,
    TYPE_UNKNOWN,
    TYPE_OUTDATED(Severity.WARNING),
    ROW_SKIPPED(Severity.WARNING),
    NAME_MISSING,
    NAME_MALFORMED,
    NAME_RESERVED,
    NAME_TWICE,
    NAME_SIMILAR(Severity.WARNING),
    NAME_LONG(Severity.WARNING),
    REPEAT_NAME_TWICE,
    REPEAT_LABEL_MISSING(Severity.WARNING),
    META_NAME,
    LABEL_MISSING,
    BIG_IMAGE_ALONE,
    IMAGE_SIZE(Severity.WARNING),
    END_UNMATCHED,
    BEGIN_UNMATCHED,
    SECTION_DEEP,
    LOOP_LARGE,
    REFERENCE_OPEN,
    REFERENCE_MALFORMED,
    REFERENCE_UNKNOWN,
    REFERENCE_AMBIGUOUS,
    EXPRESSION_MALFORMED,
    EXPRESSION_SELF(Severity.WARNING),
    CYCLE,
    CALCULATION_MISSING,
    TRIGGER_MISSING,
    TRIGGER_MALFORMED,
    TRIGGER_HIDDEN,
    PARAMETER_MALFORMED,
    PARAMETER_UNKNOWN,
    PARAMETER_VALUE,
    PARAMETER_PACKAGE,
    AUDIT_LOCATION,
    AUDIT_AGE,
    SEED_WITHOUT_ORDER,
    SEED_VALUE,
    RANGE_STEP_ZERO,
    RANGE_STEP_LARGE,
    RANGE_TICKS,
    RANGE_OUTSIDE,
    RANGE_LABELS_UNKNOWN,
    RANGE_LABELS_NUMBERS,
    RANGE_LABELS_MANY,
    PLACES_UNKNOWN,
    LIST_NAME,
    LIST_UNKNOWN,
    LIST_UNUSED(Severity.WARNING),
    ANSWERS_NOT_REPEATED,
    EXTERNAL_LIST_UNKNOWN,
    FILE_EXTENSION,
    CHOICE_NAME_MISSING,
    CHOICE_NAME_BLANK,
    CHOICE_NAME_TWICE,
    CHOICE_LABEL_MISSING(Severity.WARNING),
    OTHER_WITH_FILTER,
    OTHER_UNTRANSLATED(Severity.WARNING),
    SEARCH_IN_FILE,
    SEARCH_SHARED,
    INSTANCE_TWICE,
    INSTANCE_CONFLICT,
    ENTITY_COLUMN,
    ENTITY_LIST_MISSING,
    ENTITY_LIST_NAME,
    ENTITY_LIST_TWICE,
    ENTITY_LABEL_MISSING,
    ENTITY_ID_MISSING,
    ENTITY_UPSERT,
    ENTITY_SCOPE,
    ENTITY_NO_PLACE,
    SAVE_TO_SECTION,
    SAVE_TO_LIST,
    SAVE_TO_NAME,
    SAVE_TO_PREFIX,
    SAVE_TO_TWICE,
    CLASS_UNKNOWN,
    MEANING_UNKNOWN;

    private final Severity severity;

    Code() {
        this(Severity.ERROR);
    }

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The name of the problem for programs and pages: small letters and hyphens. It never changes. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
