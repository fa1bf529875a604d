package org.corridor.site.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/** The wording of the pages, one for each interface language. */
@ApplicationScoped
public class Wordings {
    private final Map<Language, Wording> wordings = new EnumMap<>(Language.class);

    public Wordings() {
        var texts = PageTexts.load();
        var english = texts.of(Language.EN);
        for (var language : Language.values()) {
            wordings.put(language, new Wording(language, texts.of(language), english));
        }
    }

    public Wording in(Language language) {
        var wording = wordings.get(language);
        if (wording == null) {
            throw new IllegalStateException("Every language has its wording.");
        }
        return wording;
    }
}
