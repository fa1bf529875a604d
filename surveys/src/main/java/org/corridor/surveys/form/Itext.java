package org.corridor.surveys.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.corridor.surveys.xml.XmlContent;
import org.corridor.surveys.xml.XmlElement;
import org.corridor.surveys.xml.XmlText;

/** The words of a form in its languages, by the ids under which it keeps them. */
final class Itext {
    private static final Pattern TAG = Pattern.compile("\\(\\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\\s*\\)\\s*$");
    private static final Pattern KEPT = Pattern.compile("^\\s*jr:itext\\(\\s*(['\"])(.*)\\1\\s*\\)\\s*$");
    private static final String UNNAMED = "default";

    private final List<Language> languages = new ArrayList<>();
    private final Map<String, Map<String, String>> texts = new HashMap<>();

    static Itext of(XmlElement model) {
        var itext = new Itext();
        model.child("itext").ifPresent(kept -> kept.children("translation").forEach(itext::add));
        return itext;
    }

    /** The default one first. */
    List<Language> languages() {
        return languages;
    }

    private void add(XmlElement translation) {
        var language = language(translation.attribute("lang"));
        if (!language.tag().isEmpty()) {
            var isDefault = translation.attributes().containsKey("default");
            languages.add(isDefault ? 0 : languages.size(), language);
        }
        for (var text : translation.children("text").toList()) {
            var byLanguage = texts.computeIfAbsent(text.attribute("id"), _ -> new LinkedHashMap<>());
            text.children("value")
                    .filter(value -> value.attribute("form").isEmpty())
                    .findFirst()
                    .ifPresent(value -> byLanguage.put(language.tag(), prose(value)));
        }
    }

    static Language language(String name) {
        if (name.equals(UNNAMED)) {
            return new Language(name, "");
        }
        var found = TAG.matcher(name);
        return new Language(name, found.find() ? found.group(1).replace('_', '-') : name);
    }

    /** What a label, hint or message says: kept here, or written in place. */
    Texts wording(XmlElement element) throws UnreadableForm {
        var ref = element.attribute("ref");
        return ref.isEmpty() ? Texts.plain(prose(element)) : wording(ref, element);
    }

    /** What a message says that an attribute holds. */
    Texts wording(String written, XmlElement at) throws UnreadableForm {
        var found = KEPT.matcher(written);
        if (!found.matches()) {
            return written.startsWith("jr:itext(") ? Texts.NONE : Texts.plain(written.strip());
        }
        var id = found.group(2);
        if (!texts.containsKey(id)) {
            throw new UnreadableForm(
                    UnreadableForm.Code.UNKNOWN_TEXT, at.line(), id, "The form has no text \"" + id + "\".");
        }
        return byId(id);
    }

    /** What the form keeps under an id; nothing when it has only a picture or a sound there. */
    Texts byId(String id) {
        return new Texts(texts.getOrDefault(id, Map.of()));
    }

    private static String prose(XmlElement element) {
        var prose = new StringBuilder();
        element.content().forEach(part -> append(prose, part));
        return prose.toString().strip();
    }

    private static void append(StringBuilder prose, XmlContent part) {
        switch (part) {
            case XmlText(var text) -> prose.append(text);
            case XmlElement element
            when element.name().equals("output") -> {
                var path = element.attribute("value").isEmpty() ? element.attribute("ref") : element.attribute("value");
                prose.append('{').append(lastName(path)).append('}');
            }
            case XmlElement element -> element.content().forEach(inner -> append(prose, inner));
        }
    }

    private static String lastName(String path) {
        var name = path.strip().replaceAll("^.*[/:]", "");
        return name.matches("[\\w.-]+") ? name : "…";
    }
}
