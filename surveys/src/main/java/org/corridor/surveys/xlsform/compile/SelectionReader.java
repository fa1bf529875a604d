package org.corridor.surveys.xlsform.compile;

import java.util.Map;
import java.util.Optional;
import org.corridor.surveys.xlsform.expression.Reference;
import org.corridor.surveys.xlsform.model.Choices;
import org.corridor.surveys.xlsform.model.QuestionType;
import org.corridor.surveys.xlsform.model.QuestionType.Trait;
import org.corridor.surveys.xlsform.model.Selection;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads where the choices of a question come from. */
final class SelectionReader {
    private static final Map<String, String> FOLDERS =
            Map.of(".csv", "jr://file-csv/", ".xml", "jr://file/", ".geojson", "jr://file/");

    private final Context context;
    private final Problems problems;

    SelectionReader(Context context) {
        this.context = context;
        this.problems = context.problems();
    }

    /** The choices of a row; none when it is no select, or when they are at fault and that is told. */
    Optional<Selection> read(Entry entry, TypeCell.Ask ask, Parameters parameters) {
        var type = ask.type();
        if (type.has(Trait.MAP)) {
            return places(entry, parameters);
        }
        if (ask.list() == null) {
            return Optional.empty();
        }
        if (type.has(Trait.TAGS)) {
            return Optional.of(Selection.of(new Choices.FromList(ask.list())));
        }
        if (ask.list().matches(".*['\"<>&].*")) {
            problems.add(Code.LIST_NAME, entry.place("type").named(ask.list()), ask.list());
            return Optional.empty();
        }
        checkOrder(entry, parameters);
        return choices(entry, ask.list(), type, parameters)
                .map(choices -> new Selection(
                        choices,
                        entry.textOrNull("choice_filter"),
                        parameters.says("randomize"),
                        parameters.valueOrNull("seed"),
                        isSearched(entry, choices)));
    }

    private boolean isSearched(Entry entry, Choices choices) {
        var searched = entry.text("control::appearance")
                .filter(appearance -> appearance.startsWith("search(") || appearance.contains(" search("))
                .isPresent();
        if (searched && choices instanceof Choices.FromFile) {
            problems.add(Code.SEARCH_IN_FILE, entry.place("control::appearance").named(entry.textOrNull("name")));
        }
        return searched && choices instanceof Choices.FromList;
    }

    private void checkOrder(Entry entry, Parameters parameters) {
        var seed = parameters.valueOrNull("seed");
        if (seed == null) {
            return;
        }
        if (!parameters.says("randomize")) {
            problems.add(Code.SEED_WITHOUT_ORDER, entry.place("parameters").named("seed"));
        } else if (!ParameterRule.isNumber(seed) && Reference.only(seed).isEmpty()) {
            problems.add(Code.SEED_VALUE, entry.place("parameters").named("seed"), seed);
        }
    }

    private Optional<Choices> choices(Entry entry, String list, QuestionType type, Parameters parameters) {
        if (type.name().endsWith("_from_file")) {
            return file(entry, list, parameters);
        }
        if (type.name().endsWith("_external")) {
            return external(entry, list);
        }
        var question = Reference.only(list);
        if (question.isPresent()) {
            return Optional.of(new Choices.FromAnswers(question.get()));
        }
        if (context.lists().isEmpty()) {
            return Optional.empty();
        }
        if (!context.lists().has(list)) {
            problems.add(Code.LIST_UNKNOWN, entry.place("type").named(list), list);
            return Optional.empty();
        }
        return Optional.of(new Choices.FromList(list));
    }

    private Optional<Choices> file(Entry entry, String file, Parameters parameters) {
        var dot = file.lastIndexOf('.');
        var folder = dot < 0 ? null : FOLDERS.get(file.substring(dot));
        if (folder == null) {
            problems.add(Code.FILE_EXTENSION, entry.place("type").named(file), file);
            return Optional.empty();
        }
        var places = file.endsWith(".geojson");
        return Optional.of(new Choices.FromFile(
                file.substring(0, dot),
                folder + file,
                parameters.value("value").orElse(places ? "id" : "name"),
                parameters.value("label").orElse(places ? "title" : "label")));
    }

    private Optional<Choices> external(Entry entry, String list) {
        if (!context.externalLists().isEmpty() && !context.externalLists().has(list)) {
            problems.add(Code.EXTERNAL_LIST_UNKNOWN, entry.place("type").named(list), list);
            return Optional.empty();
        }
        return Optional.of(new Choices.External(list));
    }

    private Optional<Selection> places(Entry entry, Parameters parameters) {
        return parameters
                .value("reference-geometry")
                .map(name -> new Selection(places(name), entry.textOrNull("choice_filter"), false, null, false));
    }

    private static Choices places(String name) {
        @Nullable Reference repeat = Reference.only(name).orElse(null);
        return new Choices.Places(name, repeat);
    }
}
