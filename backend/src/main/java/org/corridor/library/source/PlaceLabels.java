package org.corridor.library.source;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every name that sources use for a place. */
final class PlaceLabels {
    private static final String SUCCESSORS = "|";
    private final Map<String, Place> places;

    private PlaceLabels(Map<String, Place> places) {
        this.places = places;
    }

    static PlaceLabels load() {
        return new PlaceLabels(WordTable.rows("countries.tsv").stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> WordTable.key(row[0]), row -> place(row[1], IloRegion.coded(row[2])))));
    }

    private static Place place(String country, IloRegion region) {
        if (country.isEmpty()) {
            return new Place.Everywhere();
        }
        return country.contains(SUCCESSORS) ? new Place.Dissolved(region) : new Place.Country(country, region);
    }

    Optional<Place> find(String label) {
        return Optional.ofNullable(places.get(WordTable.key(label)));
    }

    boolean knowsAll(String... labels) {
        return Arrays.stream(labels).allMatch(label -> find(label).isPresent());
    }
}
