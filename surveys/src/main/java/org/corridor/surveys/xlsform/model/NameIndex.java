package org.corridor.surveys.xlsform.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the names of a form stand for. */
public final class NameIndex {
    private final Map<String, List<Item>> byName;

    /** Of everything a form holds so far. */
    public NameIndex(Section root) {
        byName = root.all()
                .filter(item -> !(item instanceof Question question) || question.hasAnswer())
                .collect(Collectors.groupingBy(Item::name, HashMap::new, Collectors.toList()));
    }

    public List<Item> all(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The only item of that name. */
    public Optional<Item> only(String name) {
        var all = all(name);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
