package org.corridor.surveys.form;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** Paths of a form, by local names and without blanks, so that binds, controls and submissions speak of places alike. */
public final class Paths {
    private static final Pattern PREFIX = Pattern.compile("(?<=^|/)[\\w.-]+:");

    private Paths() {}

    /** As seen from {@code around}, where it does not begin at the root. */
    public static String of(String written, String around) {
        var plain = PREFIX.matcher(written.replaceAll("\\s+", "")).replaceAll("");
        var steps = new ArrayList<String>();
        for (var step : (plain.startsWith("/") ? plain : around + "/" + plain).split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".") && !step.equals("current()")) {
                steps.add(step);
            }
        }
        return "/" + String.join("/", steps);
    }
}
