package org.corridor.surveys.form;

import java.util.List;
import java.util.Optional;

/**
 * A form as its XForm tells.
 *
 * @param version empty when it has none
 * @param languages the default one first; empty when the form is worded in one language that it does not name
 * @param root the section of all questions; its name is the element that holds the answers
 * @param mediaFiles the files beside it, each once
 */
public record Form(
        String id, String version, String title, List<Language> languages, Group root, List<Media> mediaFiles) {
    public Form {
        languages = List.copyOf(languages);
        mediaFiles = List.copyOf(mediaFiles);
    }

    /** The form of a document. Reads hostile documents without harm. */
    public static Form read(byte[] xform) throws UnreadableForm {
        return FormReading.of(xform);
    }

    /** All questions, in the form's order. */
    public List<Question> questions() {
        return root.all()
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .toList();
    }

    /** What stands at a path such as {@code /data/cost/amount}. */
    public Optional<Node> find(String path) {
        return root.all().filter(node -> node.path().equals(path)).findFirst();
    }

    /** What means this, in the form's order: questions and sections. */
    public List<Node> bound(Meaning meaning) {
        return root.all()
                .filter(node -> node.meaning().filter(meaning::equals).isPresent())
                .toList();
    }
}
