package org.corridor.library.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.corridor.library.source.SourceReading.Complete;
import org.corridor.library.source.SourceReading.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * The page that lists all practices: navigation, the number of practices found, then under each bulleted title a
 * description and a line of countries, either of which may be missing. Made for one page.
 */
final class ListPage {
    private static final Pattern ANNOUNCED = Pattern.compile("(\\d{1,6}) practices? found");

    private final ListEntryReader entries;
    private final Faults faults = new Faults();
    private final List<SourcePractice> practices = new ArrayList<>();
    private final Map<String, Integer> titles = new HashMap<>();
    private @Nullable Integer announced;
    private @Nullable ListEntry open;
    private @Nullable LocalDate updatedOn;
    private boolean ended;

    ListPage(PlacesReader places) {
        this.entries = new ListEntryReader(places, faults);
    }

    static boolean announces(SourceLine line) {
        return ANNOUNCED.matcher(line.content()).matches();
    }

    SourceReading read(String name, SourcePage page) {
        for (var line : page.lines()) {
            if (!line.blank()) {
                take(line);
            }
        }
        closeEntry();
        if (practices.isEmpty() && faults.none()) {
            faults.add(page.lines().getLast().fault("The list ends without a single practice."));
        }
        return faults.none()
                ? new Complete(name, SourceFormat.LIST, practices, SourceCounts.of(announced, practices), updatedOn)
                : new Malformed(name, faults.list());
    }

    private void take(SourceLine line) {
        if (announced == null) {
            announced = announcedBy(line);
        } else if (announces(line)) {
            faults.add(line.fault("A second list begins here; hand in one page at a time."));
        } else if (line.bulleted().isPresent()) {
            openEntry(line, line.bulleted().get());
        } else if (UpdatedOn.stands(line)) {
            end(line);
        } else if (open != null) {
            open.lines().add(line);
        }
    }

    private static @Nullable Integer announcedBy(SourceLine line) {
        var announcement = ANNOUNCED.matcher(line.content());
        return announcement.matches() ? Integer.valueOf(announcement.group(1)) : null;
    }

    private void openEntry(SourceLine line, String title) {
        closeEntry();
        if (ended) {
            faults.add(line.fault("A practice stands below the line that ends the list."));
        }
        open = new ListEntry(line, title, new ArrayList<>());
    }

    private void end(SourceLine line) {
        closeEntry();
        ended = true;
        UpdatedOn.date(line).ifPresentOrElse(date -> updatedOn = date, () -> faults.add(UpdatedOn.fault(line)));
    }

    private void closeEntry() {
        if (open == null) {
            return;
        }
        var practice = entries.read(open);
        open = null;
        practices.add(practice);
        var earlier = titles.putIfAbsent(WordTable.key(practice.title()), practice.line());
        if (earlier != null && !practice.title().isEmpty()) {
            faults.add(
                    new SourceFault(practice.line(), "The same title stands already in line %d.".formatted(earlier)));
        }
    }
}
