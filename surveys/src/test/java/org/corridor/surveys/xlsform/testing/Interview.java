package org.corridor.surveys.xlsform.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.actions.setgeopoint.SetGeopointActionHandler;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.services.PropertyManager;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.test.Scenario;
import org.javarosa.xform.parse.XFormParser;
import org.javarosa.xform.util.XFormUtils;
import org.jspecify.annotations.Nullable;

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
        try {
            var form = load(xform);
            var scenario = Scenario.init(form);
            return new Interview(
                    scenario, "/" + form.getMainInstance().getRoot().getName() + "/");
        } catch (XFormParser.ParseException | IOException e) {
            throw new AssertionError("The form does not load: " + e.getMessage(), e);
        }
    }

    private static FormDef load(String xform) throws IOException, XFormParser.ParseException {
        StubFiles.install(xform);
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
        if (values.length == 1) {
            scenario.answer(root + path, values[0]);
        } else {
            scenario.answer(root + path, values);
        }
        return this;
    }

    public Interview answer(String path, int value) {
        scenario.answer(root + path, value);
        return this;
    }

    public Interview answer(String path, double value) {
        scenario.answer(root + path, value);
        return this;
    }

    /** Adds a turn to a repeat. */
    public Interview more(String repeat) {
        scenario.createNewRepeat(root + repeat);
        return this;
    }

    /** What is stored; an empty text when nothing is. */
    public String value(String path) {
        @Nullable IAnswerData answer = scenario.answerOf(root + path);
        return answer == null ? "" : answer.getDisplayText();
    }

    /** Whether a question is asked, or a section shown. */
    public boolean asks(String path) {
        @Nullable TreeElement node = scenario.getAnswerNode(root + path);
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
        return scenario.getValidationOutcome().outcome == FormEntryController.ANSWER_OK;
    }

    /** The names of the choices that a question offers. */
    public List<String> choices(String path) {
        return scenario.choicesOf(root + path).stream()
                .map(choice -> choice.getValue())
                .toList();
    }
}
