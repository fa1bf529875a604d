package org.corridor.site.text;

import java.util.Map;
import java.util.Optional;

/** The few places that browsers name more shortly than Java does: a page reads the same before and after the app. */
final class PlaceNames {
    private static final Map<String, Map<Language, String>> NAMES = Map.of(
            "HK",
            Map.of(
                    Language.EN, "Hong Kong",
                    Language.FR, "Hong Kong",
                    Language.ES, "Hong Kong",
                    Language.AR, "هونغ كونغ"),
            "MO",
            Map.of(
                    Language.EN, "Macao",
                    Language.FR, "Macao",
                    Language.ES, "Macao",
                    Language.AR, "مكاو"),
            "PS",
            Map.of(
                    Language.EN, "Palestine",
                    Language.FR, "Palestine",
                    Language.ES, "Palestina",
                    Language.AR, "فلسطين"));

    private PlaceNames() {}

    static Optional<String> name(String code, Language language) {
        return Optional.ofNullable(NAMES.getOrDefault(code, Map.of()).get(language));
    }
}
