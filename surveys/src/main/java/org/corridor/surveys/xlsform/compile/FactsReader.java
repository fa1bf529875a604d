package org.corridor.surveys.xlsform.compile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.surveys.form.Meaning;
import org.corridor.surveys.form.Sensitivity;
import org.corridor.surveys.xlsform.expression.Names;
import org.corridor.surveys.xlsform.model.Facts;
import org.corridor.surveys.xlsform.model.Marks;
import org.corridor.surveys.xlsform.model.Wording;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Problems;

/** Reads what rows of questions and of sections have in common. */
final class FactsReader {
    private static final Set<String> MESSAGES = Set.of("jr:constraintMsg", "jr:requiredMsg", "jr:noAppErrorString");
    private static final Set<String> YES_NO = Set.of("required", "readonly", "relevant", "constraint", "calculate");

    private final Problems problems;

    FactsReader(Problems problems) {
        this.problems = problems;
    }

    /** The name of a row; a missing or impossible one is told. */
    Optional<String> name(Entry entry) {
        var name = entry.text("name");
        if (name.isEmpty()) {
            problems.add(Code.NAME_MISSING, entry.place("name"));
        } else if (!Names.isName(name.get())) {
            problems.add(Code.NAME_MALFORMED, entry.place("name").named(name.get()), name.get());
        } else if (name.get().equals("meta")) {
            problems.add(Code.NAME_RESERVED, entry.place("name").named(name.get()), name.get());
        }
        return name;
    }

    /** @param typeBind what every bind of the type carries; the row may overrule it */
    Facts read(Entry entry, String name, Map<String, String> typeBind) {
        var bind = new LinkedHashMap<>(typeBind);
        entry.group("bind").forEach((attribute, text) -> {
            if (!MESSAGES.contains(attribute)) {
                bind.put(attribute, value(attribute, text));
            }
        });
        var messages = entry.wordings("bind");
        messages.keySet().retainAll(MESSAGES);
        var control = new LinkedHashMap<>(entry.group("control"));
        control.remove("jr:count");
        entry.text("intent").ifPresent(intent -> control.put("intent", intent));
        return new Facts(
                name, entry.row(), wording(entry), bind, messages, control, entry.group("instance"), marks(entry));
    }

    private static String value(String attribute, String text) {
        if (attribute.equals("entities:saveto")) {
            return text.substring(text.indexOf('#') + 1);
        }
        return YES_NO.contains(attribute) ? YesNo.expression(text) : text;
    }

    private static Wording wording(Entry entry) {
        return new Wording(
                entry.wording("label"), entry.wording("hint"), entry.wording("guidance_hint"), entry.wordings("media"));
    }

    private Marks marks(Entry entry) {
        var sensitivity = entry.text("corridor::class").flatMap(letter -> {
            var known = Sensitivity.of(letter);
            if (known.isEmpty()) {
                problems.add(Code.CLASS_UNKNOWN, entry.place("corridor::class").named(letter), letter);
            }
            return known;
        });
        var meaning = entry.text("corridor::bind").flatMap(word -> {
            var known = Meaning.of(word);
            if (known.isEmpty()) {
                problems.add(Code.MEANING_UNKNOWN, entry.place("corridor::bind").named(word), word, Meanings.told());
            }
            return known;
        });
        return sensitivity.isEmpty() && meaning.isEmpty()
                ? Marks.NONE
                : new Marks(sensitivity.orElse(null), meaning.orElse(null));
    }
}
