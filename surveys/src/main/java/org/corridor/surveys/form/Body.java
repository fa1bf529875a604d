package org.corridor.surveys.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.corridor.surveys.form.UnreadableForm.Code;
import org.corridor.surveys.xml.XmlElement;

/** What is seen of a form, by path. */
final class Body {
    private static final String JAVAROSA = "http://openrosa.org/javarosa";
    private static final Map<String, Control> CONTROLS = Map.of(
            "input", Control.INPUT,
            "secret", Control.INPUT,
            "select1", Control.SELECT_ONE,
            "select", Control.SELECT_MANY,
            "upload", Control.UPLOAD,
            "trigger", Control.TRIGGER,
            "range", Control.RANGE,
            "rank", Control.RANK);

    private final Map<String, Placed> places = new HashMap<>();
    private final Map<String, String> bindsById;
    private final Set<String> known;
    private final Itext itext;
    private final Lists lists;

    /** @param known every path of the form */
    Body(Map<String, String> bindsById, Set<String> known, Itext itext, Lists lists) {
        this.bindsById = bindsById;
        this.known = known;
        this.itext = itext;
        this.lists = lists;
    }

    Placed at(String path) {
        return places.getOrDefault(path, Placed.NOWHERE);
    }

    boolean shows(String path) {
        return places.containsKey(path);
    }

    void read(XmlElement section, String around) throws UnreadableForm {
        for (var element : section.children()) {
            var control = CONTROLS.get(element.name());
            if (control != null) {
                place(element, path(element, around), control);
            } else if (element.name().equals("group")) {
                readGroup(element, around);
            } else if (element.name().equals("repeat")) {
                readRepeat(element, around);
            }
        }
    }

    private void readGroup(XmlElement group, String around) throws UnreadableForm {
        if (group.attribute("ref").isEmpty() && group.attribute("bind").isEmpty()) {
            read(group, around);
        } else {
            var path = path(group, around);
            place(group, path, Control.NONE);
            read(group, path);
        }
    }

    private void readRepeat(XmlElement repeat, String around) throws UnreadableForm {
        var path = known(Paths.of(repeat.attribute("nodeset"), around), repeat);
        if (!shows(path)) {
            place(repeat, path, Control.NONE);
        }
        places.put(path, at(path).repeating(repeat.attribute(JAVAROSA, "count")));
        read(repeat, path);
    }

    private void place(XmlElement element, String path, Control control) throws UnreadableForm {
        places.put(
                path,
                new Placed(
                        control,
                        words(element, "label"),
                        words(element, "hint"),
                        lists.of(element),
                        element.attribute("appearance"),
                        false,
                        ""));
    }

    private Texts words(XmlElement element, String name) throws UnreadableForm {
        var found = element.child(name);
        return found.isPresent() ? itext.wording(found.get()) : Texts.NONE;
    }

    private String path(XmlElement element, String around) throws UnreadableForm {
        var bind = bindsById.get(element.attribute("bind"));
        return known(bind != null ? bind : Paths.of(element.attribute("ref"), around), element);
    }

    private String known(String path, XmlElement at) throws UnreadableForm {
        if (!known.contains(path)) {
            throw new UnreadableForm(
                    Code.UNKNOWN_PATH, at.line(), path, "The form shows \"" + path + "\" and stores no such answer.");
        }
        return path;
    }
}
