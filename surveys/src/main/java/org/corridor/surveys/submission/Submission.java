package org.corridor.surveys.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.surveys.form.Form;
import org.corridor.surveys.form.Node;
import org.corridor.surveys.form.Repeat;
import org.corridor.surveys.form.Section;
import org.corridor.surveys.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** A received instance. */
public final class Submission {
    private final Head head;
    private final XmlElement content;

    /**
     * What a submission says of itself.
     *
     * @param formVersion null when it names none
     * @param instanceId as sent, usually {@code uuid:…}; null when it has none
     * @param deprecatedId the instance that this one replaces; null when it is a first version
     */
    public record Head(
            String formId,
            @Nullable String formVersion,
            @Nullable String instanceId,
            @Nullable String deprecatedId) {}

    Submission(Head head, XmlElement content) {
        this.head = head;
        this.content = content;
    }

    public String formId() {
        return head.formId();
    }

    public @Nullable String formVersion() {
        return head.formVersion();
    }

    public @Nullable String instanceId() {
        return head.instanceId();
    }

    public @Nullable String deprecatedId() {
        return head.deprecatedId();
    }

    /** What was sent, element by element. */
    public XmlElement content() {
        return content;
    }

    /**
     * The answers in the order in which they were sent, also those to questions that the form does not know. The form tells
     * which elements are repeats.
     */
    public List<Answer> answers(Form form) {
        var sections = form.root().all().filter(Section.class::isInstance).toList();
        var walk = new Walk(
                paths(sections.stream()), paths(sections.stream().filter(Repeat.class::isInstance)), new ArrayList<>());
        walk.into(content, "/" + content.name(), List.of());
        return List.copyOf(walk.answers);
    }

    private static Set<String> paths(Stream<Node> nodes) {
        var paths = new HashSet<String>();
        nodes.forEach(node -> paths.add(node.path()));
        return paths;
    }

    /** One way through all elements. */
    private record Walk(Set<String> sections, Set<String> repeats, List<Answer> answers) {
        void into(XmlElement element, String path, List<Integer> positions) {
            var text = element.text();
            if (element.isLeaf() ? !(text.isBlank() && sections.contains(path)) : !text.isBlank()) {
                answers.add(new Answer(path, positions, text));
            }
            var turns = new HashMap<String, Integer>();
            for (var child : element.children()) {
                var inner = path + "/" + child.name();
                into(
                        child,
                        inner,
                        repeats.contains(inner) ? with(positions, turns.merge(inner, 1, Integer::sum)) : positions);
            }
        }

        private static List<Integer> with(List<Integer> positions, int turn) {
            var deeper = new ArrayList<>(positions);
            deeper.add(turn);
            return deeper;
        }
    }
}
