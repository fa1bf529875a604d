package org.corridor.surveys.check;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Whether two engines mean the same by what they wrote for a computed value. */
final class SameValue {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    /** Engines print the last digits of a fraction differently. */
    private static final double NEAR = 1e-6;

    private SameValue() {}

    static boolean is(String sent, String computed) {
        var one = plain(sent);
        var other = plain(computed);
        return one.equals(other) || isNear(number(one), number(other));
    }

    /** What is not a number is printed or left out; truth is printed in two ways. */
    private static String plain(String value) {
        return switch (value.strip()) {
            case "NaN" -> "";
            case "true" -> "1";
            case "false" -> "0";
            default -> value.strip();
        };
    }

    private static boolean isNear(OptionalDouble one, OptionalDouble other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        var a = one.getAsDouble();
        var b = other.getAsDouble();
        return a == b || Math.abs(a - b) <= NEAR * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }

    private static OptionalDouble number(String text) {
        return NUMBER.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }
}
