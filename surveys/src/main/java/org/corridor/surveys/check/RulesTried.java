package org.corridor.surveys.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.corridor.surveys.check.Finding.CalculationDiffers;
import org.corridor.surveys.check.Finding.ConstraintBroken;
import org.corridor.surveys.check.Finding.NotChecked;
import org.corridor.surveys.check.Finding.RequiredMissing;
import org.corridor.surveys.check.Finding.UnknownChoice;
import org.corridor.surveys.form.Form;
import org.corridor.surveys.form.Node;
import org.corridor.surveys.form.Question;
import org.corridor.surveys.form.Repeat;
import org.corridor.surveys.form.Section;
import org.javarosa.core.model.instance.TreeElement;

/** The rules of a form, tried on answers that an engine has computed. */
final class RulesTried {
    private final Form form;
    private final FormTraits traits;
    private final Engine engine;

    RulesTried(Form form, FormTraits traits, Engine engine) {
        this.form = form;
        this.traits = traits;
        this.engine = engine;
    }

    /** In the order of the form. */
    List<Finding> of(AnswerSheet sheet) {
        var places = new ArrayList<TreeElement>();
        collect(form.root(), engine.root(), places);
        if (places.size() != sheet.answers().size()) {
            throw new IllegalStateException("The engine has other places for answers than the form.");
        }
        var findings = new ArrayList<Finding>();
        for (int at = 0; at < places.size(); at++) {
            var given = sheet.answers().get(at);
            finding(given, places.get(at)).ifPresent(findings::add);
        }
        return findings;
    }

    private static void collect(Section section, TreeElement element, List<TreeElement> places) {
        for (var node : section.children()) {
            switch (node) {
                case Repeat repeat ->
                    Engine.turns(element, repeat.name()).forEach(turn -> collect(repeat, turn, places));
                case Section group -> collect(group, part(element, group), places);
                case Question question -> places.add(part(element, question));
            }
        }
    }

    private static TreeElement part(TreeElement element, Node node) {
        return Objects.requireNonNull(element.getChild(node.name(), 0), "the engine has every place of the form");
    }

    private Optional<Finding> finding(Given given, TreeElement place) {
        if (traits.absent().isOn(given.path())) {
            return given.fault().or(() -> uncertain(given, place));
        }
        // what was sent where nothing is asked does not count, whatever it is
        return place.isRelevant()
                ? given.fault().or(() -> calculation(given, place)).or(() -> answer(given, place))
                : Optional.empty();
    }

    /** Whether it is asked, or what it should be, stands in a file that is not here. */
    private Optional<Finding> uncertain(Given given, TreeElement place) {
        if (given.text().isEmpty()) {
            return Optional.empty();
        }
        return given.question().rules().calculate().isEmpty()
                ? answer(given, place)
                : Optional.of(notChecked(given, NotChecked.FILE_ABSENT));
    }

    private Optional<Finding> calculation(Given given, TreeElement place) {
        if (given.question().rules().calculate().isEmpty() || traits.passing().isOn(given.path())) {
            return Optional.empty();
        }
        var value = place.getValue();
        var computed = value == null ? "" : value.uncast().getString();
        return SameValue.is(given.text(), computed)
                ? Optional.empty()
                : Optional.of(new CalculationDiffers(given.path(), given.positions(), given.text(), computed));
    }

    private Optional<Finding> answer(Given given, TreeElement place) {
        if (!given.question().isAsked()) {
            return Optional.empty();
        }
        if (given.text().isEmpty()) {
            return place.isRequired() && !traits.unsure().contains(given.path())
                    ? Optional.of(new RequiredMissing(given.path(), given.positions()))
                    : Optional.empty();
        }
        if (traits.blind().contains(given.path())) {
            return Optional.of(notChecked(given, NotChecked.FILE_ABSENT));
        }
        try {
            return choice(given, place).or(() -> constraint(given, place));
        } catch (RuntimeException e) {
            return Optional.of(notChecked(given, NotChecked.RULE_FAILS));
        }
    }

    private Optional<Finding> choice(Given given, TreeElement place) {
        var list = engine.narrowed(given.path());
        if (list.isEmpty() || traits.lists().contains(list.get().nodesetRef.getInstanceName())) {
            return Optional.empty();
        }
        var offered = engine.offered(list.get(), place);
        for (var value : ValueShape.chosen(given.question(), given.text())) {
            if (!offered.contains(value)) {
                return Optional.of(new UnknownChoice(given.path(), given.positions(), value));
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> constraint(Given given, TreeElement place) {
        var value = place.getValue();
        return value == null || engine.fulfils(place, value)
                ? Optional.empty()
                : Optional.of(new ConstraintBroken(
                        given.path(),
                        given.positions(),
                        given.question().words().constraintMessage()));
    }

    private static NotChecked notChecked(Given given, String reason) {
        return new NotChecked(given.path(), given.positions(), reason);
    }
}
