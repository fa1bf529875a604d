package org.corridor.surveys.xlsform.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A form, complete.
 *
 * @param root the form as a section; its name is the element that holds the answers
 * @param settings the settings sheet, by meaning
 * @param instances files beside the form
 * @param lists choices by name of their list
 * @param tags lists of map tags by name
 * @param entities how many entities it makes or changes, and whether all are in the form's own metadata
 */
public record Form(
        Section root,
        Map<String, String> settings,
        String defaultLanguage,
        List<Instance> instances,
        Map<String, ChoiceList> lists,
        Map<String, ChoiceList> tags,
        Entities entities) {
    /** Whether a form makes entities, and how new a client must be. */
    public enum Entities {
        NONE,
        /** One, of the whole submission. */
        SIMPLE,
        /** Several, or of a part of it. */
        SCOPED
    }

    public String title() {
        return settings.getOrDefault("title", id());
    }

    public String id() {
        return settings.getOrDefault("id_string", "data");
    }

    /** Whether a list merely stands in for a search, so that nothing looks into it as a list. */
    public boolean isOnlySearched(String list) {
        var inline = selections().filter(Selection::inline).anyMatch(selection -> selection.isFrom(list));
        return inline
                && selections().filter(selection -> !selection.inline()).noneMatch(selection -> selection.isFrom(list));
    }

    private Stream<Selection> selections() {
        return root.questions().flatMap(question -> question.selection().stream());
    }

    public List<Question> questions() {
        return root.questions().toList();
    }
}
