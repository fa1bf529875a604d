package org.corridor.surveys.xlsform.compile;

import java.util.Map;
import java.util.Optional;
import org.corridor.surveys.xlsform.model.QuestionType;
import org.corridor.surveys.xlsform.model.QuestionType.Trait;
import org.jspecify.annotations.Nullable;

/** What the type of a row says: a section begins or ends, or something is asked. */
sealed interface TypeCell {
    /** How a section is written, and what it is. */
    enum Bracket {
        GROUP,
        REPEAT,
        LOOP;

        private static final Map<String, Bracket> SPELLINGS =
                Map.of("group", GROUP, "repeat", REPEAT, "lgroup", REPEAT, "looped group", REPEAT, "loop", LOOP);

        String word() {
            return this == GROUP ? "group" : this == REPEAT ? "repeat" : "loop";
        }
    }

    /** {@code list} holds what a loop goes over. */
    record Begin(Bracket bracket, @Nullable String list) implements TypeCell {}

    record End(Bracket bracket) implements TypeCell {}

    /** {@code list} is what follows the type: a list of choices, a file, tags. */
    record Ask(QuestionType type, @Nullable String list, boolean orOther) implements TypeCell {}

    record Unknown() implements TypeCell {}

    static TypeCell of(String cell) {
        return section(cell).or(() -> question(cell)).orElseGet(Unknown::new);
    }

    private static Optional<TypeCell> section(String cell) {
        var begins = cell.startsWith("begin ") || cell.startsWith("begin_");
        var ends = cell.startsWith("end ") || cell.startsWith("end_");
        if (!begins && !ends) {
            return Optional.empty();
        }
        var rest = cell.substring(begins ? "begin ".length() : "end ".length());
        for (var spelling : Bracket.SPELLINGS.entrySet()) {
            if (rest.equals(spelling.getKey())) {
                return Optional.of(begins ? new Begin(spelling.getValue(), null) : new End(spelling.getValue()));
            }
            if (begins && spelling.getValue() == Bracket.LOOP && rest.startsWith(spelling.getKey() + " ")) {
                var list = rest.substring(spelling.getKey().length() + 1);
                return Optional.of(new Begin(Bracket.LOOP, list.startsWith("over ") ? list.substring(5) : list));
            }
        }
        return Optional.empty();
    }

    private static Optional<TypeCell> question(String cell) {
        var plain = Types.find(cell);
        if (plain.isPresent()) {
            return Optional.of(new Ask(plain.get(), null, false));
        }
        return Types.leading(cell).flatMap(spelling -> {
            var type = Types.find(spelling).orElseThrow();
            var takesMore = (type.has(Trait.SELECT) && !type.has(Trait.RANGE)) || type.has(Trait.TAGS);
            return takesMore ? withList(type, cell.substring(spelling.length() + 1)) : Optional.empty();
        });
    }

    private static Optional<TypeCell> withList(QuestionType type, String rest) {
        var blank = rest.indexOf(' ');
        if (blank < 0 || rest.startsWith("${")) {
            return Optional.of(new Ask(type, rest, false));
        }
        return switch (rest.substring(blank + 1)) {
            case "or_other", "or other", "or specify other" ->
                Optional.of(new Ask(type, rest.substring(0, blank), true));
            default -> Optional.empty();
        };
    }
}
