package org.corridor.discussion.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.corridor.platform.problem.Refusal.PersonalDataFound;
import org.corridor.platform.problem.Refusal.TextPlace;
import org.corridor.platform.problem.Refused;

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

    private PersonalText() {}

    /** What was found and where, in the order of the text; nothing is found twice. */
    public static List<TextPlace> findings(String text) {
        var found = new ArrayList<TextPlace>();
        EmailAddresses.find(text).forEach(place -> add(found, place));
        var rest = new NumberText(text);
        rest.accounts().forEach(place -> add(found, place));
        rest.documents().forEach(place -> add(found, place));
        rest.phones().forEach(place -> add(found, place));
        NameLists.find(text).forEach(place -> add(found, place));
        found.sort(Comparator.comparingInt(TextPlace::from));
        return List.copyOf(found);
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

    private static void add(List<TextPlace> found, TextPlace place) {
        if (found.stream().noneMatch(other -> other.from() < place.to() && place.from() < other.to())) {
            found.add(place);
        }
    }
}
