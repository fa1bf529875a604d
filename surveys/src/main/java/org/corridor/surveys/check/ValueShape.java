package org.corridor.surveys.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.corridor.surveys.check.Finding.NotADate;
import org.corridor.surveys.check.Finding.NotANumber;
import org.corridor.surveys.check.Finding.NotAPlace;
import org.corridor.surveys.check.Finding.UnknownChoice;
import org.corridor.surveys.form.Control;
import org.corridor.surveys.form.Question;
import org.jspecify.annotations.Nullable;

/** Whether a text can be an answer to a kind of question at all. The engine drops what cannot, without a word. */
final class ValueShape {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern ZONE = Pattern.compile("(Z|[+-]\\d{2}(:?\\d{2})?)$");
    private static final Pattern POINT = Pattern.compile("[+-]?[\\d.]+([ ,]+[+-]?[\\d.]+){1,3}");
    private static final String NO_NUMBER = "NaN";

    private ValueShape() {}

    static @Nullable Finding fault(Question question, List<Integer> positions, String text) {
        if (text.isEmpty() || (text.equals(NO_NUMBER) && !question.isAsked())) {
            return null;
        }
        return switch (question.type()) {
            case INTEGER -> isInteger(text) ? null : new NotANumber(question.path(), positions, text);
            case DECIMAL -> DECIMAL.matcher(text).matches() ? null : new NotANumber(question.path(), positions, text);
            case DATE -> isDate(text) ? null : new NotADate(question.path(), positions, text);
            case TIME -> isTime(text) ? null : new NotADate(question.path(), positions, text);
            case DATE_TIME -> isDateTime(text) ? null : new NotADate(question.path(), positions, text);
            case PLACE -> isPlace(text) ? null : new NotAPlace(question.path(), positions, text);
            case TEXT, BOOLEAN, BARCODE, FILE -> notOffered(question, positions, text);
        };
    }

    private static @Nullable Finding notOffered(Question question, List<Integer> positions, String text) {
        var offers = question.control() == Control.SELECT_ONE
                || question.control() == Control.SELECT_MANY
                || question.control() == Control.RANK;
        if (!offers || !question.choices().complete()) {
            return null;
        }
        return Arrays.stream(chosen(question, text))
                .filter(value -> question.choices().find(value).isEmpty())
                .findFirst()
                .map(value -> new UnknownChoice(question.path(), positions, value))
                .orElse(null);
    }

    /** The values of an answer to a question that offers some. */
    static String[] chosen(Question question, String text) {
        return question.control() == Control.SELECT_ONE ? new String[] {text} : text.split("\\s+");
    }

    private static boolean isInteger(String text) {
        if (!INTEGER.matcher(text).matches()) {
            return false;
        }
        var value = Long.parseLong(text);
        return value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        try {
            LocalTime.parse(ZONE.matcher(text).replaceFirst(""));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Old clients send a date alone. */
    private static boolean isDateTime(String text) {
        var between = text.indexOf('T');
        return between < 0 ? isDate(text) : isDate(text.substring(0, between)) && isTime(text.substring(between + 1));
    }

    private static boolean isPlace(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(point -> !point.isEmpty())
                .allMatch(point -> POINT.matcher(point).matches()
                        && Arrays.stream(point.split("[ ,]+"))
                                .allMatch(number -> DECIMAL.matcher(number).matches()));
    }
}
