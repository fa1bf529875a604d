package org.corridor.surveys.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridor.surveys.form.UnreadableForm.Code;
import org.corridor.surveys.xml.UnreadableXml;
import org.corridor.surveys.xml.XmlElement;
import org.corridor.surveys.xml.XmlLimits;
import org.corridor.surveys.xml.XmlReading;

/** One XForm being read. */
final class FormReading {
    private static final XmlLimits LIMITS = new XmlLimits(20_000_000, 100, 500_000, 1_000_000);
    private static final String XFORMS = "http://www.w3.org/2002/xforms";
    private static final Set<String> OWN_IDS = Set.of("instanceID", "deprecatedID");

    private final XmlElement answers;
    private final Map<String, Bind> binds = new HashMap<>();
    private final Body body;
    private final boolean namesClasses;

    /** The form in a document. */
    static Form of(byte[] xform) throws UnreadableForm {
        var document = document(xform);
        var head = part(document, "head");
        var model = part(head, "model");
        var answers = answers(model);
        var itext = Itext.of(model);
        var reading = new FormReading(answers, model, itext);
        reading.body.read(part(document, "body"), "");
        var id = answers.attribute("id").isEmpty() ? ownNamespace(answers) : answers.attribute("id");
        if (id.isBlank()) {
            throw new UnreadableForm(
                    Code.WITHOUT_ID, answers.line(), answers.name(), "The element of the answers has no id.");
        }
        var title = head.child("title").map(XmlElement::text).orElse("").strip();
        return new Form(
                id,
                answers.attribute("version"),
                title.isEmpty() ? id : title,
                itext.languages(),
                (Group) reading.section(answers, "/" + answers.name(), reading.start()),
                MediaFiles.of(model));
    }

    private FormReading(XmlElement answers, XmlElement model, Itext itext) throws UnreadableForm {
        this.answers = answers;
        var known = new HashSet<String>();
        collect(answers, "", known);
        var bindsById = new HashMap<String, String>();
        for (var bind : model.children("bind").toList()) {
            var path = Paths.of(bind.attribute("nodeset"), "/" + answers.name());
            binds.put(path, Bind.of(bind, itext));
            if (!bind.attribute("id").isEmpty()) {
                bindsById.put(bind.attribute("id"), path);
            }
        }
        this.body = new Body(bindsById, known, itext, new Lists(model, itext));
        this.namesClasses = binds.values().stream().anyMatch(bind -> bind.sensitivity() != null);
    }

    /** Old forms are named by the namespace of their answers; that of all forms names none. */
    private static String ownNamespace(XmlElement answers) {
        return answers.namespace().equals(XFORMS) ? "" : answers.namespace();
    }

    private static XmlElement document(byte[] xform) throws UnreadableForm {
        try {
            return XmlReading.of(xform, LIMITS);
        } catch (UnreadableXml e) {
            var code = switch (e.fault()) {
                case DECLARES_TYPES -> Code.DECLARES_TYPES;
                case TOO_LARGE, TOO_DEEP, TOO_MANY_FIELDS, TEXT_TOO_LONG -> Code.TOO_LARGE;
                case UNKNOWN_CHARSET, BROKEN_TEXT, NOT_XML -> Code.NOT_XML;
            };
            throw new UnreadableForm(code, e.line(), "", String.valueOf(e.getMessage()));
        }
    }

    private static XmlElement part(XmlElement around, String name) throws UnreadableForm {
        return around.child(name)
                .orElseThrow(() ->
                        new UnreadableForm(Code.NOT_A_FORM, around.line(), name, "An XForm has <" + name + "> here."));
    }

    private static XmlElement answers(XmlElement model) throws UnreadableForm {
        var instance = part(model, "instance");
        return instance.children().stream()
                .findFirst()
                .orElseThrow(() -> new UnreadableForm(
                        Code.NOT_A_FORM, instance.line(), "instance", "The first instance holds no answers."));
    }

    private static void collect(XmlElement element, String around, Set<String> known) {
        var path = around + "/" + element.name();
        known.add(path);
        element.children().forEach(child -> collect(child, path, known));
    }

    private Sensitivity start() {
        return namesClasses ? Sensitivity.ORDINARY : Sensitivity.SENSITIVE;
    }

    private Node node(XmlElement element, String path, Sensitivity around) {
        var placed = body.at(path);
        var isSection =
                !element.isLeaf() || placed.repeated() || (body.shows(path) && placed.control() == Control.NONE);
        return isSection ? section(element, path, around) : question(path, around);
    }

    private Section section(XmlElement element, String path, Sensitivity around) {
        var bind = binds.getOrDefault(path, Bind.NONE);
        var own = bind.sensitivity() == null ? around : bind.sensitivity();
        var placed = body.at(path);
        var relevant = bind.rules().relevant();
        return placed.repeated()
                ? new Repeat(path, placed.label(), bind.meaning(), relevant, placed.count(), inside(element, path, own))
                : new Group(
                        path,
                        placed.label(),
                        bind.meaning(),
                        relevant,
                        placed.appearance(),
                        inside(element, path, own));
    }

    /** A repeat may stand there twice, once as the pattern of further turns. */
    private List<Node> inside(XmlElement section, String path, Sensitivity own) {
        var first = new LinkedHashMap<String, XmlElement>();
        section.children().forEach(child -> first.putIfAbsent(child.name(), child));
        var nodes = new ArrayList<Node>();
        first.forEach((name, child) -> nodes.add(node(child, path + "/" + name, own)));
        return nodes;
    }

    private Question question(String path, Sensitivity around) {
        var bind = binds.getOrDefault(path, Bind.NONE);
        var placed = body.at(path);
        var own = bind.sensitivity();
        return new Question(
                path,
                placed.control() == Control.UPLOAD ? DataType.FILE : bind.type(),
                placed.control() == Control.INPUT && bind.fixed() ? Control.NOTE : placed.control(),
                new Question.Words(placed.label(), placed.hint(), bind.constraintMessage()),
                placed.choices(),
                bind.rules(),
                own == null ? unclassed(path, around) : own,
                bind.meaning(),
                placed.appearance());
    }

    /** The ids of a submission say nothing; its name is made of answers. */
    private Sensitivity unclassed(String path, Sensitivity around) {
        var meta = "/" + answers.name() + "/meta/";
        if (!path.startsWith(meta)) {
            return around;
        }
        var name = path.substring(meta.length());
        return OWN_IDS.contains(name)
                ? Sensitivity.ORDINARY
                : name.equals("instanceName") ? Sensitivity.SENSITIVE : around;
    }
}
