package org.corridor.surveys.xlsform.compile;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.surveys.xlsform.model.QuestionType;
import org.corridor.surveys.xlsform.model.QuestionType.Trait;

/** The table of question types, {@code types.tsv}. A new type is a line there. */
final class Types {
    private static final Map<String, QuestionType> BY_NAME = read();

    private Types() {}

    /** The type written so, by its name or another spelling of it. */
    static Optional<QuestionType> find(String written) {
        return Optional.ofNullable(BY_NAME.get(written));
    }

    static QuestionType get(String name) {
        return Objects.requireNonNull(BY_NAME.get(name), name);
    }

    /** The spelling of a type that a cell begins with, the longest there is, when more follows it. */
    static Optional<String> leading(String cell) {
        return BY_NAME.keySet().stream()
                .filter(spelling -> cell.startsWith(spelling + " "))
                .max((one, other) -> Integer.compare(one.length(), other.length()));
    }

    private static Map<String, QuestionType> read() {
        var byName = new HashMap<String, QuestionType>();
        for (var line : TableFile.read("types.tsv", 7)) {
            var type = type(line);
            byName.put(type.name(), type);
            TableFile.values(line.get(1)).forEach(spelling -> byName.put(spelling, type));
        }
        return byName;
    }

    private static QuestionType type(List<String> line) {
        return new QuestionType(
                line.getFirst(),
                line.get(2).isEmpty() ? null : line.get(2),
                TableFile.pairs(line.get(3)),
                TableFile.pairs(line.get(4)),
                traits(line.get(5)),
                TableFile.values(line.get(6)));
    }

    private static Set<Trait> traits(String cell) {
        return TableFile.values(cell).stream()
                .map(trait -> Trait.valueOf(trait.toUpperCase(Locale.ROOT).replace(' ', '_')))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class)));
    }
}
