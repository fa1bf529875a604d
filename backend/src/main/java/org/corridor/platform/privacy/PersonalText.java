package org.corridor.platform.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.platform.problem.Refusal.PersonalDataFound;
import org.corridor.platform.problem.Refusal.TextPlace;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.text.Reading;

/**
 * A text looked at for what could lead to a person: telephone numbers, addresses of mail, numbers of documents and accounts,
 * lists of full names. It errs on the side of care; only a list of names can be a false alarm that its author may confirm.
 */
public final class PersonalText {
    static final String EMAIL = "email";
    static final String PHONE = "phone";
    static final String DOCUMENT = "document";
    static final String ACCOUNT = "account";
    /** Full names one after the other. */
    static final String NAMES = "names";

    /** What is said where nothing but the field can be shown. */
    public static final String TOLD =
            "This could lead to a person: leave out telephone numbers, addresses and numbers of papers.";

    private PersonalText() {}

    /**
     * What was found and where it was typed, in the order of the text; nothing is found twice. Looked at is what a reader
     * sees and where links lead, and what was typed, since earlier wordings are shown as typed.
     */
    public static List<TextPlace> findings(String text) {
        var readings = List.of(Reading.rendered(text), Reading.typed(text));
        var found = new ArrayList<TextPlace>();
        readings.forEach(reading -> add(found, reading, certain(reading.words())));
        readings.forEach(reading -> add(found, reading, NameLists.find(reading.words())));
        found.sort(Comparator.comparingInt(TextPlace::from));
        return List.copyOf(found);
    }

    /** All that nobody may confirm to be none. */
    private static List<TextPlace> certain(String words) {
        var numbers = Numbers.somebodys(words);
        return Stream.of(
                        EmailAddresses.find(words),
                        AccountNumbers.find(numbers),
                        DocumentNumbers.find(numbers),
                        TelephoneNumbers.find(numbers))
                .flatMap(List::stream)
                .toList();
    }

    /** Holds the text back if anything is found in it; a list of names passes once its author has confirmed it. */
    public static void refuse(String text, boolean namesConfirmed) {
        var found = findings(text).stream()
                .filter(place -> !(namesConfirmed && place.kind().equals(NAMES)))
                .toList();
        if (!found.isEmpty()) {
            throw new Refused(new PersonalDataFound(found));
        }
    }

    /** Whether anything is found, lists of names aside. */
    public static boolean leadsToPerson(String text) {
        return findings(text).stream().anyMatch(place -> !place.kind().equals(NAMES));
    }

    private static void add(List<TextPlace> found, Reading reading, List<TextPlace> read) {
        for (var place : read) {
            var typed = new TextPlace(place.kind(), reading.from(place.from()), reading.to(place.to()));
            if (found.stream().noneMatch(other -> other.from() < typed.to() && typed.from() < other.to())) {
                found.add(typed);
            }
        }
    }
}
