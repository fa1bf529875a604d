package org.corridor.surveys.xlsform.xform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.corridor.surveys.xlsform.expression.Prose;
import org.corridor.surveys.xlsform.model.Choice;
import org.corridor.surveys.xlsform.model.ChoiceList;
import org.corridor.surveys.xlsform.model.Form;
import org.corridor.surveys.xlsform.model.Item;
import org.corridor.surveys.xlsform.model.Text;
import org.corridor.surveys.xlsform.model.Wording;
import org.jspecify.annotations.Nullable;

/** The part of a form that holds its texts by language. Texts that need no language stay where they are used. */
final class Translations {
    private static final String LONG = "long";
    private static final String GUIDANCE = "guidance";
    private static final Map<String, String> FOLDERS = Map.of(
            "image", "jr://images/", "big-image", "jr://images/", "audio", "jr://audio/", "video", "jr://video/");

    /** A text, and the item from which questions in it are seen. */
    private record Phrase(String text, Item item) {}

    private final Form form;
    private final Words words;
    /** By language, then by id of the text, then by form of it. */
    private final Map<String, Map<String, Map<String, Phrase>>> phrases = new LinkedHashMap<>();

    Translations(Form form, Words words) {
        this.form = form;
        this.words = words;
        form.lists().values().stream().filter(ChoiceList::isWordedApart).forEach(this::list);
        form.root().all().forEach(this::item);
        form.root()
                .all()
                .forEach(item -> media(labelId(item), item.facts().wording().media(), item));
    }

    static String labelId(Item item) {
        return item.path() + ":label";
    }

    static String hintId(Item item) {
        return item.path() + ":hint";
    }

    static String messageId(Item item, String attribute) {
        return item.path() + ":" + attribute;
    }

    static boolean holdsLabel(Wording wording) {
        var label = wording.label();
        return (label != null && label.isTranslated()) || !wording.media().isEmpty();
    }

    static boolean holdsHint(Wording wording) {
        var hint = wording.hint();
        return (hint != null && hint.isTranslated()) || wording.guidance() != null;
    }

    /** Messages stand in an attribute, which has no room for computed places. */
    static boolean holdsMessage(Text message) {
        return message.isTranslated() || message.any(Prose::computes);
    }

    private void list(ChoiceList list) {
        for (int at = 0; at < list.choices().size(); at++) {
            Choice choice = list.choices().get(at);
            put(list.textId(at), LONG, choice.label(), form.root());
            media(list.textId(at), choice.media(), form.root());
        }
    }

    private void item(Item item) {
        var wording = item.facts().wording();
        item.facts().messages().forEach((attribute, message) -> {
            if (holdsMessage(message)) {
                put(messageId(item, attribute), LONG, message, item);
            }
        });
        if (holdsLabel(wording)) {
            put(labelId(item), LONG, wording.label(), item);
        }
        if (holdsHint(wording)) {
            put(hintId(item), LONG, wording.hint(), item);
            put(hintId(item), GUIDANCE, wording.guidance(), item);
        }
    }

    private void media(String id, Map<String, Text> media, Item item) {
        media.forEach((kind, file) -> put(id, kind, file, item));
    }

    private void put(String id, String kind, @Nullable Text text, Item item) {
        if (text != null) {
            text.in(form.defaultLanguage())
                    .forEach((language, phrase) -> phrases.computeIfAbsent(language, _ -> new LinkedHashMap<>())
                            .computeIfAbsent(id, _ -> new LinkedHashMap<>())
                            .put(kind, new Phrase(phrase, item)));
        }
    }

    /** The element with all texts; none when every text stands where it is used. */
    Optional<Element> element() {
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        fillGaps();
        var itext = new Element("itext");
        phrases.forEach((language, texts) -> {
            var isDefault = language.equals(form.defaultLanguage());
            itext.add(new Element("translation")
                    .with("lang", language)
                    .with("default", isDefault ? "true()" : null)
                    .add(texts(texts)));
        });
        return Optional.of(itext);
    }

    private List<Element> texts(Map<String, Map<String, Phrase>> texts) {
        var elements = new ArrayList<Element>();
        texts.forEach((id, forms) -> {
            var text = new Element("text").with("id", id);
            forms.forEach((kind, phrase) -> text.add(value(kind, phrase)));
            elements.add(text);
        });
        return elements;
    }

    private Element value(String kind, Phrase phrase) {
        var value = new Element("value").with("form", kind.equals(LONG) ? null : kind);
        return words.into(value, FOLDERS.getOrDefault(kind, "") + phrase.text(), phrase.item());
    }

    /** Each text is there in each language, if only as a hyphen: clients would show nothing else at all. */
    private void fillGaps() {
        var kinds = new LinkedHashMap<String, TreeSet<String>>();
        phrases.values()
                .forEach(texts -> texts.forEach((id, forms) ->
                        kinds.computeIfAbsent(id, _ -> new TreeSet<>()).addAll(forms.keySet())));
        var gap = new Phrase("-", form.root());
        phrases.values()
                .forEach(texts -> kinds.forEach((id, all) -> {
                    var forms = texts.computeIfAbsent(id, _ -> new LinkedHashMap<>());
                    all.stream()
                            .filter(kind -> !FOLDERS.containsKey(kind))
                            .forEach(kind -> forms.putIfAbsent(kind, gap));
                }));
    }
}
