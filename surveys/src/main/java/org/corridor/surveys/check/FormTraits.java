package org.corridor.surveys.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corridor.surveys.form.Form;
import org.corridor.surveys.form.Node;
import org.corridor.surveys.form.Paths;
import org.corridor.surveys.form.Question;
import org.corridor.surveys.form.Section;
import org.corridor.surveys.form.UnreadableForm;
import org.corridor.surveys.xml.UnreadableXml;
import org.corridor.surveys.xml.XmlElement;
import org.corridor.surveys.xml.XmlLimits;
import org.corridor.surveys.xml.XmlReading;

/**
 * What of a form can be computed again.
 *
 * @param passing calculations whose value depends on the moment or on chance
 * @param absent what is computed or shown by files beside the form, which are not here
 * @param blind paths of questions whose constraint looks into such a file
 * @param unsure paths of questions that such a file requires to be answered
 * @param lists ids of the lists that are files beside the form
 * @param times where the device puts the moments of {@code start} and {@code end}
 */
record FormTraits(
        Doubt passing,
        Doubt absent,
        Set<String> blind,
        Set<String> unsure,
        Set<String> lists,
        Map<String, String> times) {
    private static final String JAVAROSA = "http://openrosa.org/javarosa";
    private static final XmlLimits READ_BEFORE = new XmlLimits(Integer.MAX_VALUE, 100, 500_000, 1_000_000);
    private static final Pattern OF_THE_MOMENT = Pattern.compile("(?<![\\w-])(today|now|random|uuid|once)\\s*\\(");
    private static final Pattern PULLED = Pattern.compile("(?<![\\w-])pulldata\\s*\\(");
    private static final Pattern LIST = Pattern.compile("instance\\(\\s*['\"]([^'\"]+)['\"]\\s*\\)");

    static FormTraits of(Form form, byte[] xform) throws UnreadableForm {
        var model = model(xform);
        var lists = model.children("instance")
                .filter(instance -> !instance.attribute("src").isEmpty())
                .map(instance -> instance.attribute("id"))
                .collect(Collectors.toSet());
        Predicate<String> looksOutside = rule -> PULLED.matcher(rule).find()
                || LIST.matcher(rule).results().anyMatch(found -> lists.contains(found.group(1)));
        var passing = Doubt.of(
                form,
                FormTraits::calculation,
                rule -> OF_THE_MOMENT.matcher(rule).find());
        var absent = Doubt.of(form, node -> calculation(node) + " " + relevant(node), looksOutside);
        Predicate<Question> blind = question ->
                rests(question.rules().constraint(), question, absent, looksOutside);
        Predicate<Question> unsure = question ->
                rests(question.rules().required(), question, absent, looksOutside);
        return new FormTraits(passing, absent, paths(form, blind), paths(form, unsure), lists, times(model));
    }

    private static boolean rests(String rule, Question at, Doubt absent, Predicate<String> looksOutside) {
        return looksOutside.test(rule) || absent.isIn(rule, at.path());
    }

    private static Set<String> paths(Form form, Predicate<Question> which) {
        return form.questions().stream().filter(which).map(Question::path).collect(Collectors.toSet());
    }

    private static String calculation(Node node) {
        return node instanceof Question question ? question.rules().calculate() : "";
    }

    private static String relevant(Node node) {
        return switch (node) {
            case Question question -> question.rules().relevant();
            case Section section -> section.relevant();
        };
    }

    private static XmlElement model(byte[] xform) throws UnreadableForm {
        try {
            return XmlReading.of(xform, READ_BEFORE)
                    .child("head")
                    .flatMap(head -> head.child("model"))
                    .orElseThrow();
        } catch (UnreadableXml e) {
            throw new UnreadableForm(UnreadableForm.Code.NOT_XML, e.line(), "", String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, String> times(XmlElement model) {
        var times = new HashMap<String, String>();
        model.children("bind")
                .filter(bind -> bind.attribute(JAVAROSA, "preload").equals("timestamp"))
                .forEach(bind ->
                        times.put(bind.attribute(JAVAROSA, "preloadParams"), Paths.of(bind.attribute("nodeset"), "")));
        return times;
    }
}
