package org.corridor.surveys.check;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.surveys.form.Paths;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.IFormElement;
import org.javarosa.core.model.ItemsetBinding;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;

/** The field's standard engine with one form, for one thread at a time. */
final class Engine {
    /** Put behind {@code today} and {@code now} in the engine's copy of the form, which has these functions built in. */
    static final String OF_INTERVIEW = "-of-interview";
    /** It keeps what it looked up in lists, by value; values come from strangers. */
    private static final int USES = 2_000;

    private final FormDef form;
    private final TreeElement blank;
    private final Map<String, ItemsetBinding> lists = new HashMap<>();
    private Instant today = Instant.EPOCH;
    private Instant now = Instant.EPOCH;
    private int uses;

    Engine(FormDef form) {
        this.form = form;
        this.blank = form.getMainInstance().getRoot().deepCopy(true);
        var controller = new FormEntryController(new FormEntryModel(form));
        controller.addFunctionHandler(new OwnFunction("today" + OF_INTERVIEW, () -> Date.from(today)));
        controller.addFunctionHandler(new OwnFunction("now" + OF_INTERVIEW, () -> Date.from(now)));
        // looks into a file beside the form, and finds nothing here
        controller.addFunctionHandler(new OwnFunction("pulldata", () -> ""));
        collectLists(form.getChildren());
    }

    private void collectLists(List<IFormElement> elements) {
        for (var element : elements) {
            if (element instanceof QuestionDef question && question.getDynamicChoices() != null) {
                lists.put(Paths.of(question.getBind().getReference().toString(), ""), question.getDynamicChoices());
            } else if (element.getChildren() != null) {
                collectLists(element.getChildren());
            }
        }
    }

    /** The form filled with these answers, its calculations and conditions worked out as of that moment. */
    Engine compute(AnswerSheet sheet, OffsetDateTime moment) {
        uses++;
        // the engine reads a day as its midnight here, and a time as the moment that it is everywhere
        today = moment.toLocalDate().atStartOfDay(ZoneId.systemDefault()).toInstant();
        now = moment.toInstant();
        root().populate(sheet.tree(), form);
        form.initialize(false, new InstanceInitializationFactory());
        return this;
    }

    /** The section of all answers. */
    TreeElement root() {
        return form.getMainInstance().getRoot();
    }

    boolean fulfils(TreeElement place, IAnswerData value) {
        return place.getConstraint() == null || form.evaluateConstraint(place.getRef(), value);
    }

    /** The list that a question chooses from by other answers; none when it always offers the same. */
    Optional<ItemsetBinding> narrowed(String path) {
        return Optional.ofNullable(lists.get(path))
                .filter(list -> list.nodesetRef.getInstanceName() == null || list.nodesetRef.hasPredicates());
    }

    /** The values that such a list offers at a place, with the other answers as they are. */
    Set<String> offered(ItemsetBinding list, TreeElement place) {
        var context = form.getEvaluationContext();
        var around = list.contextRef.contextualize(place.getRef());
        var values = new HashSet<String>();
        for (var item : list.nodesetExpr.evalNodeset(form.getMainInstance(), new EvaluationContext(context, around))) {
            values.add(list.valueExpr.evalReadable(form.getMainInstance(), new EvaluationContext(context, item)));
        }
        return values;
    }

    /** Leaves no answer of anybody in memory. */
    void forget() {
        form.getMainInstance().setRoot(blank.deepCopy(true));
    }

    boolean isWorn() {
        return uses >= USES;
    }

    /** The turns of a repeat, without the pattern that further ones are made from. */
    static List<TreeElement> turns(TreeElement section, String name) {
        var turns = new ArrayList<TreeElement>();
        for (var child : section.getChildrenWithName(name)) {
            if (child.getMult() != TreeReference.INDEX_TEMPLATE) {
                turns.add(child);
            }
        }
        return turns;
    }
}
