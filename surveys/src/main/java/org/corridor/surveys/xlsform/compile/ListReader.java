package org.corridor.surveys.xlsform.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.surveys.xlsform.expression.Names;
import org.corridor.surveys.xlsform.model.Choice;
import org.corridor.surveys.xlsform.model.ChoiceList;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;
import org.corridor.surveys.xlsform.sheet.Workbook;

/** Reads a sheet of choices, a list for each list name. */
final class ListReader {
    private final Problems problems;
    private final Settings settings;

    ListReader(Problems problems, Settings settings) {
        this.problems = problems;
        this.settings = settings;
    }

    Lists read(Workbook workbook, String sheetName) {
        var sheet = workbook.sheet(sheetName);
        if (sheet.isEmpty() || sheet.get().rows().isEmpty()) {
            return Lists.none();
        }
        var reader = new EntryReader(
                sheetName, problems, settings.defaultLanguage(), !settings.says("clean_text_values", true));
        var entries = reader.read(sheet.get());
        if (!reader.has("list_name") || !reader.has("name")) {
            var missing = reader.has("name") ? "list_name" : "name";
            problems.add(Code.COLUMN_MISSING, Place.cell(sheetName, 1, missing), missing);
            return new Lists(Map.of(), List.of(), reader.columns());
        }
        var ignored = warnOfOddColumns(sheetName, entries);
        return new Lists(lists(sheetName, entries, ignored), entries, reader.columns());
    }

    private Map<String, ChoiceList> lists(String sheetName, List<Entry> entries, Set<String> ignored) {
        var byName = new LinkedHashMap<String, List<Choice>>();
        for (var entry : entries) {
            entry.text("list_name").ifPresent(list -> {
                var choices = byName.computeIfAbsent(list, _ -> new ArrayList<>());
                choice(entry, ignored).ifPresent(choices::add);
            });
        }
        var lists = new LinkedHashMap<String, ChoiceList>();
        byName.forEach((name, choices) -> {
            if (sheetName.equals(Sheets.CHOICES) && !settings.says("allow_choice_duplicates", false)) {
                refuseDuplicates(sheetName, choices);
            }
            lists.put(name, new ChoiceList(name, choices));
        });
        return lists;
    }

    private Optional<Choice> choice(Entry entry, Set<String> ignored) {
        var name = entry.text("name");
        if (name.isEmpty()) {
            problems.add(Code.CHOICE_NAME_MISSING, entry.place("name"));
            return Optional.empty();
        }
        if (!entry.has("label")) {
            problems.add(Code.CHOICE_LABEL_MISSING, entry.place("label").named(name.get()));
        }
        var more = new LinkedHashMap<>(entry.more());
        more.keySet().removeAll(ignored);
        return Optional.of(new Choice(entry.row(), name.get(), entry.wording("label"), entry.wordings("media"), more));
    }

    private void refuseDuplicates(String sheetName, List<Choice> choices) {
        var seen = new HashSet<String>();
        choices.stream()
                .filter(choice -> !seen.add(choice.name()))
                .forEach(choice -> problems.add(
                        Code.CHOICE_NAME_TWICE,
                        Place.cell(sheetName, choice.row(), "name").named(choice.name()),
                        choice.name()));
    }

    /** Columns whose heading cannot be an element: they are left out. */
    private Set<String> warnOfOddColumns(String sheetName, List<Entry> entries) {
        var odd = new LinkedHashSet<String>();
        entries.forEach(entry -> entry.more().keySet().stream()
                .filter(heading -> !Names.isName(heading))
                .forEach(odd::add));
        odd.forEach(heading -> problems.add(Code.CHOICE_COLUMN_IGNORED, Place.cell(sheetName, 1, heading), heading));
        return odd;
    }
}
