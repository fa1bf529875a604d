package org.corridor.surveys.xlsform.compile;

import java.util.List;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Problems;

/** What the parameters of an audit need of one another. */
final class AuditCheck {
    private static final List<String> LOCATION =
            List.of("location-priority", "location-min-interval", "location-max-age");

    private AuditCheck() {}

    static void check(Entry entry, Parameters parameters, Problems problems) {
        var given = LOCATION.stream().filter(parameters.names()::contains).toList();
        if (!given.isEmpty() && given.size() < LOCATION.size()) {
            var missing =
                    LOCATION.stream().filter(name -> !given.contains(name)).toList();
            problems.add(
                    Code.AUDIT_LOCATION,
                    entry.place("parameters").named(missing.getFirst()),
                    String.join(", ", missing));
        }
        var interval = number(parameters, "location-min-interval");
        var age = number(parameters, "location-max-age");
        if (interval >= 0 && age >= 0 && age < interval) {
            problems.add(Code.AUDIT_AGE, entry.place("parameters").named("location-max-age"));
        }
    }

    private static long number(Parameters parameters, String name) {
        return parameters
                .value(name)
                .filter(text -> text.matches("\\d{1,15}"))
                .map(Long::parseLong)
                .orElse(-1L);
    }
}
