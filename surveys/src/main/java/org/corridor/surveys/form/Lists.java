package org.corridor.surveys.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridor.surveys.xml.XmlElement;

/** The lists of choices that a form keeps beside its answers. */
final class Lists {
    private static final Pattern FROM_INSTANCE =
            Pattern.compile("instance\\(\\s*['\"]([^'\"]+)['\"]\\s*\\)((?:/[\\w.:-]+)+)");
    private static final Pattern KEPT_UNDER = Pattern.compile("^\\s*jr:itext\\(\\s*([\\w.:-]+)\\s*\\)\\s*$");

    private final Map<String, XmlElement> inside = new HashMap<>();
    private final Itext itext;

    Lists(XmlElement model, Itext itext) {
        this.itext = itext;
        model.children("instance")
                .skip(1)
                .forEach(instance -> instance.children().stream()
                        .findFirst()
                        .filter(_ -> instance.attribute("src").isEmpty())
                        .ifPresent(root -> inside.put(instance.attribute("id"), root)));
    }

    /** What a control offers. */
    Choices of(XmlElement control) throws UnreadableForm {
        var itemset = control.child("itemset");
        if (itemset.isPresent()) {
            return of(itemset.get(), itemset.get().attribute("nodeset"));
        }
        var items = control.children("item").toList();
        var choices = new ArrayList<Choice>();
        for (var item : items) {
            var label = item.child("label");
            choices.add(new Choice(text(item, "value"), label.isPresent() ? itext.wording(label.get()) : Texts.NONE));
        }
        return new Choices(choices, !control.attribute("appearance").contains("search("));
    }

    private Choices of(XmlElement itemset, String nodeset) {
        var found = FROM_INSTANCE.matcher(nodeset);
        if (!found.find() || !inside.containsKey(found.group(1))) {
            return new Choices(List.of(), false);
        }
        var value = itemset.child("value").map(child -> child.attribute("ref")).orElse("");
        var label = itemset.child("label").map(child -> child.attribute("ref")).orElse("");
        return new Choices(
                at(inside.get(found.group(1)), found.group(2))
                        .map(item -> new Choice(text(item, value), label(item, label)))
                        .toList(),
                true);
    }

    private static Stream<XmlElement> at(XmlElement root, String path) {
        var steps = Paths.of(path, "").substring(1).split("/", -1);
        var reached = steps[0].equals(root.name()) ? Stream.of(root) : Stream.<XmlElement>empty();
        for (int at = 1; at < steps.length; at++) {
            var step = steps[at];
            reached = reached.flatMap(element -> element.children(step));
        }
        return reached;
    }

    private Texts label(XmlElement item, String ref) {
        var kept = KEPT_UNDER.matcher(ref);
        return kept.matches() ? itext.byId(text(item, kept.group(1))) : Texts.plain(text(item, ref));
    }

    private static String text(XmlElement item, String name) {
        return item.child(name).map(XmlElement::text).orElse("").strip();
    }
}
