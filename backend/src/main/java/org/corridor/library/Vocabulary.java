package org.corridor.library;

import java.util.Arrays;
import java.util.List;

/** The closed lists an item is described with. Labels are texts of the web app. */
public record Vocabulary(
        List<String> kinds,
        List<String> regions,
        List<String> themes,
        List<String> organisationTypes,
        List<String> principles,
        List<String> languages) {

    static final String KIND = "^(practice|white-paper|guide|tool|book|manual|video|law|study|appeal|other)$";
    /** The five ILO regions, and "global", which is a value of its source and no region. */
    static final String REGION = "^(africa|americas|arab-states|asia-pacific|europe-central-asia|global)$";

    static final String ORGANISATION_TYPE =
            "^(government|workers|employers|civil-society|international|private|academia|mixed)$";
    /** Open list of the source; codes are kebab case. */
    static final String THEME = "^[a-z]+(-[a-z]+)*$";
    /** Principle of the ILO Multilateral Framework on Labour Migration: 1 to 15, some with letters. */
    static final String PRINCIPLE = "^([1-9]|1[0-5])[a-c]?$";

    private static final List<String> THEMES = List.of(
            "fair-recruitment",
            "protection",
            "governance",
            "international-cooperation",
            "social-dialogue",
            "data-knowledge",
            "skills",
            "social-protection",
            "remittances",
            "diaspora-development",
            "regularisation",
            "integration",
            "trafficking-forced-labour",
            "domestic-work",
            "health",
            "information-orientation",
            "return-reintegration",
            "trade-union-action",
            "access-to-justice");

    private static final List<String> PRINCIPLES =
            List.of("1", "2", "3", "4", "5", "6", "7", "8", "9a", "9b", "9c", "10", "11", "12", "13", "14", "15");

    /** What this version of Corridor offers. */
    static Vocabulary offered() {
        return new Vocabulary(
                values(KIND),
                values(REGION),
                THEMES,
                values(ORGANISATION_TYPE),
                PRINCIPLES,
                List.of("en", "fr", "es", "ar"));
    }

    private static List<String> values(String alternatives) {
        return Arrays.asList(alternatives.replaceAll("[\\^$()]", "").split("\\|"));
    }
}
