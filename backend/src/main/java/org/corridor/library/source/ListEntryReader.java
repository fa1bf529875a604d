package org.corridor.library.source;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.corridor.library.source.SourceRepair.Kind;
import org.jspecify.annotations.Nullable;

/** Tells title, description and countries of an entry apart. */
final class ListEntryReader {
    /** A line of countries is hardly ever broken into more lines than this. */
    private static final int MOST_LINES_OF_PLACES = 5;

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?][”’\"')]*", Pattern.DOTALL);

    private final PlacesReader places;
    private final Faults faults;

    ListEntryReader(PlacesReader places, Faults faults) {
        this.places = places;
        this.faults = faults;
    }

    SourcePractice read(ListEntry entry) {
        var repairs = new ArrayList<SourceRepair>();
        var title = title(entry, repairs);
        var placed = linesOfPlaces(entry.lines());
        var textLines = entry.lines().subList(0, entry.lines().size() - placed);
        var placeLines = entry.lines()
                .subList(entry.lines().size() - placed, entry.lines().size());
        refusePlacesInside(textLines);
        var description = description(textLines, repairs);
        var found = placeLines.isEmpty() ? SourcePlaces.NONE : places.read(joined(placeLines, " "), repairs);
        var lengths = new Lengths(entry.head(), faults);
        lengths.of("The description", description == null ? "" : description, Lengths.TEXT);
        lengths.places(found);
        return new SourcePractice(
                entry.head().number(),
                title,
                description,
                null,
                found,
                places.regions(found),
                List.of(),
                List.of(),
                SourcePrinciples.NONE,
                repairs);
    }

    private String title(ListEntry entry, List<SourceRepair> repairs) {
        if (entry.title().isEmpty()) {
            faults.add(entry.head().fault("This entry has no title."));
        }
        new Lengths(entry.head(), faults).title(entry.title());
        return DamagedText.mend("title", entry.title(), repairs);
    }

    /** How many of the last lines name the countries. */
    private int linesOfPlaces(List<SourceLine> lines) {
        for (var count = Math.min(lines.size(), MOST_LINES_OF_PLACES); count > 0; count--) {
            if (places.allKnown(joined(lines.subList(lines.size() - count, lines.size()), " "))) {
                return count;
            }
        }
        return !lines.isEmpty() && places.mostlyKnown(lines.getLast().content()) ? 1 : 0;
    }

    /** A line that looks like countries and is not read as such would end up in the description unseen. */
    private void refusePlacesInside(List<SourceLine> textLines) {
        var afterSentence = false;
        for (var line : textLines) {
            var last = line.number() == textLines.getLast().number();
            if (places.allKnown(line.content())) {
                faults.add(line.fault("This line names countries but does not end its entry."));
            } else if (last && places.onlyUnknown(line.content(), afterSentence)) {
                faults.add(line.fault("This line looks like countries, but none of its names is known."));
            }
            afterSentence = SENTENCE_END.matcher(line.content()).matches();
        }
    }

    private static @Nullable String description(List<SourceLine> lines, List<SourceRepair> repairs) {
        if (lines.isEmpty()) {
            return null;
        }
        if (lines.size() > 1) {
            repairs.add(new SourceRepair(
                    "text", Kind.WRAPPED_LINE, "A description broken over lines was joined.", joined(lines, "\n")));
        }
        return DamagedText.mend("text", joined(lines, " "), repairs);
    }

    private static String joined(List<SourceLine> lines, String separator) {
        return lines.stream().map(SourceLine::content).collect(joining(separator));
    }
}
