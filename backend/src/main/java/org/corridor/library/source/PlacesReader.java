package org.corridor.library.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridor.library.source.SourceRepair.Kind;

/** Reads a line of countries: names separated by semicolons, for a comma may be part of a name. */
final class PlacesReader {
    private static final String FIELD = "countries";
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[^.!?:]{0,59}");
    private static final int MOST_WORDS = 6;

    private final PlaceLabels labels;

    PlacesReader(PlaceLabels labels) {
        this.labels = labels;
    }

    boolean allKnown(String line) {
        var values = values(line);
        return values.length > 0 && labels.knowsAll(values);
    }

    /** Whether this is a line of countries although the vocabulary does not know every name in it. */
    boolean mostlyKnown(String line) {
        var values = values(line);
        var known = Arrays.stream(values).filter(labels::knowsAll).count();
        return known * 2 > values.length || (known > 0 && unknown(values).allMatch(PlacesReader::looksLikeName));
    }

    /** Whether this has the shape of a line of countries, yet holds not one that we know. */
    boolean onlyUnknown(String line, boolean afterSentence) {
        var values = values(line);
        return (values.length > 1 || (values.length == 1 && afterSentence))
                && Arrays.stream(values).noneMatch(labels::knowsAll)
                && Arrays.stream(values).allMatch(PlacesReader::looksLikeName);
    }

    SourcePlaces read(String line, List<SourceRepair> repairs) {
        var seen = new LinkedHashSet<String>();
        var countries = new LinkedHashSet<String>();
        var undecided = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        var global = false;
        noteSpaces(line, repairs);
        for (var label : values(line)) {
            if (!seen.add(label)) {
                repairs.add(doubled(label));
                continue;
            }
            switch (labels.find(label).orElse(null)) {
                case null -> unknown.add(label);
                case Place.Everywhere() -> global = true;
                case Place.Dissolved(var region) -> undecided.add(label);
                case Place.Country(var code, var region) -> {
                    if (!countries.add(code)) {
                        repairs.add(doubled(label));
                    }
                }
            }
        }
        return new SourcePlaces(line, List.copyOf(seen), List.copyOf(countries), global, undecided, unknown);
    }

    /** The regions that the places lie in, in the order of the ILO's list. */
    List<String> regions(SourcePlaces places) {
        var regions = new TreeSet<IloRegion>();
        for (var label : places.labels()) {
            labels.find(label).map(Place::region).ifPresent(regions::add);
        }
        return regions.stream().map(IloRegion::code).toList();
    }

    private static SourceRepair doubled(String label) {
        return new SourceRepair(FIELD, Kind.DOUBLED_COUNTRY, "A country that stood twice is kept once.", label);
    }

    private static void noteSpaces(String line, List<SourceRepair> repairs) {
        for (var part : line.strip().split(";", -1)) {
            if (!part.isBlank() && !part.stripTrailing().equals(part)) {
                repairs.add(new SourceRepair(
                        FIELD,
                        Kind.SPACE_INSIDE_LIST,
                        "A space after a country's name was dropped.",
                        part.stripLeading()));
            }
        }
    }

    private Stream<String> unknown(String... values) {
        return Arrays.stream(values).filter(value -> !labels.knowsAll(value));
    }

    private static boolean looksLikeName(String value) {
        return NAME.matcher(value).matches() && value.split("\\s+").length <= MOST_WORDS;
    }

    private static String[] values(String line) {
        return Arrays.stream(line.split(";"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toArray(String[]::new);
    }
}
