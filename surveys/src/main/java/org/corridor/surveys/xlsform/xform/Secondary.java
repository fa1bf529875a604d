package org.corridor.surveys.xlsform.xform;

import java.util.ArrayList;
import java.util.List;
import org.corridor.surveys.xlsform.model.Choice;
import org.corridor.surveys.xlsform.model.ChoiceList;
import org.corridor.surveys.xlsform.model.Form;

/** What a form looks up: files beside it, and its own lists of choices. */
final class Secondary {
    private final Form form;

    Secondary(Form form) {
        this.form = form;
    }

    List<Element> elements() {
        var elements = new ArrayList<Element>();
        form.instances()
                .forEach(instance -> elements.add(
                        new Element("instance").with("id", instance.id()).with("src", instance.source())));
        form.lists().values().stream()
                .filter(list -> !form.isOnlySearched(list.name()))
                .forEach(list -> elements.add(list(list)));
        return elements;
    }

    private static Element list(ChoiceList list) {
        var root = new Element("root");
        for (int at = 0; at < list.choices().size(); at++) {
            root.add(choice(list, at));
        }
        return new Element("instance").with("id", list.name()).add(root);
    }

    private static Element choice(ChoiceList list, int position) {
        Choice choice = list.choices().get(position);
        var item = new Element("item");
        if (list.isWordedApart()) {
            item.add(new Element("itextId").text(list.textId(position)));
        }
        item.add(new Element("name").text(choice.name()));
        if (!list.isWordedApart()) {
            var label = choice.label() == null ? choice.name() : choice.label().first();
            item.add(new Element("label").text(label));
        }
        choice.more().forEach((name, value) -> item.add(new Element(name).text(value)));
        return item;
    }
}
