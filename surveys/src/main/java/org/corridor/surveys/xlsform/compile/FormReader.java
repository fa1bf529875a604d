package org.corridor.surveys.xlsform.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.surveys.xlsform.expression.Names;
import org.corridor.surveys.xlsform.model.Facts;
import org.corridor.surveys.xlsform.model.Form;
import org.corridor.surveys.xlsform.model.NameIndex;
import org.corridor.surveys.xlsform.model.Question;
import org.corridor.surveys.xlsform.model.Section;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Place;
import org.corridor.surveys.xlsform.problem.Problems;
import org.corridor.surveys.xlsform.sheet.Workbook;

/** Reads a whole workbook, in the order in which its sheets need one another. */
public final class FormReader {
    private final Workbook workbook;
    private final Problems problems;
    private final Settings settings;

    private FormReader(Workbook workbook, Problems problems) {
        this.workbook = workbook;
        this.problems = problems;
        this.settings = Settings.read(workbook, problems);
    }

    /** The form; none when there are errors. {@code name} is its name where the settings give none. */
    public static Optional<Form> read(Workbook workbook, String name, Problems problems) {
        var reader = new FormReader(workbook, problems);
        var form = reader.form(name);
        return problems.haveErrors() ? Optional.empty() : form;
    }

    private Optional<Form> form(String name) {
        var sheet = workbook.sheet(Sheets.SURVEY);
        new SheetCheck(workbook, problems).check();
        if (sheet.isEmpty()) {
            return Optional.empty();
        }
        var context = Context.of(workbook, problems, settings);
        var reader = new EntryReader(
                Sheets.SURVEY, problems, settings.defaultLanguage(), !settings.says("clean_text_values", true));
        var survey = reader.read(sheet.get()).stream()
                .filter(entry -> !entry.text("disabled").map(YesNo::isYes).orElse(false))
                .toList();
        if (!reader.has("type")) {
            problems.add(Code.COLUMN_MISSING, Place.cell(Sheets.SURVEY, 1, "type"), "type");
            return Optional.empty();
        }
        new SheetCheck(workbook, problems).checkChoices(survey, context);
        var attributes = new AttributeCheck(settings, problems);
        attributes.check(Sheets.SURVEY, reader.columns());
        attributes.check(Sheets.SETTINGS, settings.columns());
        new TranslationCheck(problems, settings)
                .check(reader.columns(), context.lists().columns());
        return Optional.of(form(name(name), survey, context));
    }

    private Form form(String name, List<Entry> survey, Context context) {
        var root = new Section(Section.Kind.FORM, Facts.generated(name));
        var meta = new Section(Section.Kind.HIDDEN, Facts.generated("meta"));
        new SurveyBuilder(context).fill(root, meta, Outline.of(survey, problems));
        new NameCheck(problems).check(root);
        addMeta(root, meta);
        var names = new NameIndex(root);
        var entities = new EntitySheet(problems).read(workbook);
        checkReferences(names, survey, context, entities);
        new QuestionCheck(names, problems).check(root);
        new ListCheck(context.lists(), problems).check(root, survey);
        var saved = SaveTo.all(survey, entities, problems);
        var placed = new EntityPlacer(root, names, problems).place(entities, saved, meta);
        if (!meta.items().isEmpty() && meta.parent().isEmpty()) {
            root.add(meta);
        }
        var instances = new InstanceCollector(problems).collect(root);
        new PlacesCheck(problems, names).check(root, context, instances, entities);
        new CycleCheck(names, problems).check(root);
        var form = new Form(
                root,
                settings.all(),
                settings.defaultLanguage(),
                instances,
                context.lists().byName(),
                context.tags().byName(),
                placed);
        InstanceCollector.checkLists(form, problems);
        return form;
    }

    private void checkReferences(NameIndex names, List<Entry> survey, Context context, List<Entry> entities) {
        var references = new ReferenceCheck(names, problems);
        references.check(survey);
        references.check(context.lists().entries());
        references.check(entities);
        references.check(settings.entry().stream().toList());
    }

    private String name(String given) {
        var name = settings.text("name");
        if (!Names.isName(name.orElse(given))) {
            var place = name.isPresent() ? Place.cell(Sheets.SETTINGS, 1, "name") : Place.WORKBOOK.named("form_name");
            problems.add(Code.FORM_NAME, place, name.orElse(given));
        }
        return name.orElse(given);
    }

    /** What every form knows of itself. */
    private void addMeta(Section root, Section meta) {
        if (!settings.says("omit_instanceid", false)) {
            var bind = new LinkedHashMap<String, String>();
            bind.put("type", "string");
            bind.put("readonly", "true()");
            bind.put("jr:preload", settings.text("instance_id").orElse("uid"));
            add(meta, "instanceID", bind);
        }
        settings.text("instance_name")
                .ifPresent(name -> add(meta, "instanceName", Map.of("type", "string", "calculate", name)));
        if (!meta.items().isEmpty()) {
            root.add(meta);
        }
    }

    private static void add(Section meta, String name, Map<String, String> bind) {
        meta.add(new Question(Types.get("hidden"), Facts.generated(name, bind), Question.Details.NONE));
    }
}
