package org.corridor.surveys.xlsform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.actions.setgeopoint.SetGeopointActionHandler;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.core.services.PropertyManager;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.model.xform.XFormSerializingVisitor;
import org.javarosa.test.Scenario;
import org.javarosa.xform.parse.XFormParser;
import org.javarosa.xform.util.XFormUtils;

/** A person with a client of the field's standard engine, who answers a form. */
public final class Interview {
    private final Scenario scenario;
    private final String root;

    private Interview(Scenario scenario, String root) {
        this.scenario = scenario;
        this.root = root;
    }

    /** Begins a form. Fails when the engine does not load it. */
    public static Interview with(String xform) {
        return with(xform, Map.of());
    }

    /** With these files beside the form, by their names. */
    public static Interview with(String xform, Map<String, String> files) {
        try {
            var form = load(xform, files);
            var scenario = Scenario.init(form);
            return new Interview(
                    scenario, "/" + form.getMainInstance().getRoot().getName() + "/");
        } catch (XFormParser.ParseException | IOException e) {
            throw new AssertionError("The form does not load: " + e.getMessage(), e);
        }
    }

    private static FormDef load(String xform, Map<String, String> files)
            throws IOException, XFormParser.ParseException {
        StubFiles.install(xform, files);
        PropertyManager.setPropertyManager(new NoProperties());
        XFormParser.registerActionHandler(SetGeopointActionHandler.ELEMENT_NAME, new StandsStill());
        var file = Files.createTempFile("form", ".xml");
        try {
            var form =
                    XFormUtils.getFormFromFormXml(Files.writeString(file, xform).toString(), null);
            form.getEvaluationContext().addFunctionHandler(new PullData());
            return form;
        } finally {
            Files.delete(file);
        }
    }

    /** Answers a question by its path below the form, as {@code costs[1]/item}. Several values tick several choices. */
    public Interview answer(String path, String... values) {
        return store(path, values.length == 1 ? new StringData(values[0]) : new StringData(String.join(" ", values)));
    }

    public Interview answer(String path, int value) {
        return store(path, new IntegerData(value));
    }

    public Interview answer(String path, double value) {
        return store(path, new DecimalData(value));
    }

    public Interview answer(String path, LocalDate day) {
        return store(
                path,
                new DateData(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant())));
    }

    private Interview store(String path, IAnswerData answer) {
        scenario.getFormDef().setValue(answer, reference(path), true);
        return this;
    }

    private TreeReference reference(String path) {
        var reference = TreeReference.rootRef();
        for (var step : (root.substring(1) + path).split("/", -1)) {
            var bracket = step.indexOf('[');
            reference = bracket < 0
                    ? reference.extendRef(step, 0)
                    : reference.extendRef(
                            step.substring(0, bracket),
                            Integer.parseInt(step.substring(bracket + 1, step.length() - 1)) - 1);
        }
        return reference;
    }

    /** Adds a turn to a repeat, where the client offers one. */
    public Interview more(String repeat) {
        var controller = scenario.getFormEntryController();
        var wanted = reference(repeat).genericize();
        controller.jumpToIndex(Scenario.BEGINNING_OF_FORM);
        var event = controller.stepToNextEvent();
        while (event != FormEntryController.EVENT_END_OF_FORM) {
            if (event == FormEntryController.EVENT_PROMPT_NEW_REPEAT
                    && controller
                            .getModel()
                            .getFormIndex()
                            .getReference()
                            .genericize()
                            .equals(wanted)) {
                controller.newRepeat();
                return this;
            }
            event = controller.stepToNextEvent();
        }
        throw new AssertionError("The client offers no further " + repeat);
    }

    /** What is stored; an empty text when nothing is. */
    public String value(String path) {
        var node = scenario.getFormDef().getMainInstance().resolveReference(reference(path));
        var answer = node == null ? null : node.getValue();
        return answer == null ? "" : answer.getDisplayText();
    }

    /** Whether a question is asked, or a section shown. */
    public boolean asks(String path) {
        var node = scenario.getFormDef().getMainInstance().resolveReference(reference(path));
        return node != null && node.isRelevant() && isAncestorRelevant(node);
    }

    private static boolean isAncestorRelevant(TreeElement node) {
        for (var parent = node.getParent(); parent instanceof TreeElement element; parent = element.getParent()) {
            if (!element.isRelevant()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the engine takes the form as finished. */
    public boolean isFinished() {
        var outcome = scenario.getFormDef().validate();
        return outcome == null || outcome.outcome == FormEntryController.ANSWER_OK;
    }

    /** What the client sends when the form is finished: without what is not asked. */
    public byte[] submitted() {
        try {
            return new XFormSerializingVisitor()
                    .serializeInstance(scenario.getFormDef().getMainInstance());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the choices that a question offers. */
    public List<String> choices(String path) {
        return scenario.choicesOf(root + path).stream()
                .map(choice -> choice.getValue())
                .toList();
    }
}
