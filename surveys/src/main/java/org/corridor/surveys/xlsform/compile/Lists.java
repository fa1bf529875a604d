package org.corridor.surveys.xlsform.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.corridor.surveys.xlsform.model.Choice;
import org.corridor.surveys.xlsform.model.ChoiceList;
import org.corridor.surveys.xlsform.model.Text;

/** The lists of a sheet of choices, and the rows and columns they came from. */
final class Lists {
    private static final String OTHER = "other";

    private final Map<String, ChoiceList> byName;
    private final List<Entry> entries;
    private final List<Column> columns;

    Lists(Map<String, ChoiceList> byName, List<Entry> entries, List<Column> columns) {
        this.byName = new LinkedHashMap<>(byName);
        this.entries = entries;
        this.columns = columns;
    }

    static Lists none() {
        return new Lists(Map.of(), List.of(), List.of());
    }

    Map<String, ChoiceList> byName() {
        return byName;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Column> columns() {
        return columns;
    }

    boolean has(String list) {
        return byName.containsKey(list);
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    /** Gives a list the choice "Other", in each language of its labels, unless it has one of that name. */
    void addOther(String name) {
        var list = byName.get(name);
        if (list == null
                || list.choices().stream().anyMatch(choice -> choice.name().equals(OTHER))) {
            return;
        }
        var languages = new LinkedHashSet<String>();
        list.choices().stream()
                .map(Choice::label)
                .filter(label -> label != null)
                .forEach(label -> languages.addAll(label.languages()));
        var label = languages.isEmpty() ? Text.plain("Other") : Text.inEach(languages, "Other");
        var choices = new ArrayList<>(list.choices());
        choices.add(new Choice(0, OTHER, label, Map.of(), Map.of()));
        byName.put(name, new ChoiceList(name, choices));
    }
}
