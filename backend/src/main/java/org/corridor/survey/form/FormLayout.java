package org.corridor.survey.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.surveys.form.Form;
import org.corridor.surveys.form.Group;
import org.corridor.surveys.form.Node;
import org.corridor.surveys.form.Question;
import org.corridor.surveys.form.Repeat;

/** Where the questions of a form stand: found by path, with the repeats around them. */
public final class FormLayout {
    /**
     * A question in its place.
     *
     * @param repeats the paths of the repeats around it, from the outermost
     */
    public record Place(Question question, List<String> repeats) {}

    private final Map<String, Place> places = new HashMap<>();

    private FormLayout() {}

    static FormLayout of(Form form) {
        var layout = new FormLayout();
        layout.add(form.root(), List.of());
        return layout;
    }

    public Optional<Place> find(String path) {
        return Optional.ofNullable(places.get(path));
    }

    private void add(Node node, List<String> repeats) {
        switch (node) {
            case Question question -> places.put(question.path(), new Place(question, repeats));
            case Group group -> group.children().forEach(child -> add(child, repeats));
            case Repeat repeat -> repeat.children().forEach(child -> add(child, within(repeats, repeat)));
        }
    }

    private static List<String> within(List<String> repeats, Repeat repeat) {
        var deeper = new ArrayList<>(repeats);
        deeper.add(repeat.path());
        return List.copyOf(deeper);
    }
}
