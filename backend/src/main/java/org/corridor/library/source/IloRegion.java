package org.corridor.library.source;

import java.util.Arrays;
import java.util.Optional;

/** A region as the International Labour Organization counts them; its list ends with the whole world. */
enum IloRegion {
    AFRICA("africa", "Africa"),
    AMERICAS("americas", "Americas"),
    ARAB_STATES("arab-states", "Arab States"),
    ASIA_PACIFIC("asia-pacific", "Asia and the Pacific"),
    EUROPE_CENTRAL_ASIA("europe-central-asia", "Europe and Central Asia"),
    GLOBAL("global", "Global");

    private final String code;
    private final String label;

    IloRegion(String code, String label) {
        this.code = code;
        this.label = label;
    }

    String code() {
        return code;
    }

    static Optional<IloRegion> labelled(String label) {
        return Arrays.stream(values())
                .filter(region -> WordTable.key(region.label).equals(WordTable.key(label)))
                .findFirst();
    }

    static IloRegion coded(String code) {
        return Arrays.stream(values())
                .filter(region -> region.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No region has the code " + code));
    }
}
