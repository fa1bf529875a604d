package org.corridor.library.source;

import org.corridor.platform.text.VisibleText;

/** The most that an item of the library holds of what a page may say. What is longer is refused, never cut. */
final class Lengths {
    static final int TITLE = 300;
    static final int ORGANISATION = 300;
    static final int ACRONYM = 60;
    static final int ORGANISATIONS = 50;
    static final int THEMES = 30;
    static final int PRINCIPLES_TEXT = 300;
    static final int PRINCIPLES = 20;
    static final int COUNTRIES = 250;
    static final int PLACE = 255;
    static final int TEXT = 60_000;

    private final SourceLine line;
    private final Faults faults;

    /** Complains about this line. */
    Lengths(SourceLine line, Faults faults) {
        this.line = line;
        this.faults = faults;
    }

    void title(String title) {
        if (!title.isEmpty() && !VisibleText.standsIn(title)) {
            faults.add(line.fault("This title holds nothing that can be read."));
        }
        of("This title", title, TITLE);
    }

    void organisation(SourceOrganisation organisation) {
        if (!VisibleText.standsIn(organisation.name())) {
            faults.add(line.fault("An organisation has no name."));
        }
        of("The name of an organisation", organisation.name(), ORGANISATION);
        of("An acronym", organisation.acronym() == null ? "" : organisation.acronym(), ACRONYM);
    }

    void of(String what, String text, int most) {
        if (text.length() > most) {
            faults.add(line.fault("%s is longer than %,d characters.".formatted(what, most)));
        }
    }

    void count(String what, int number, int most) {
        if (number > most) {
            faults.add(line.fault("There are more than %d %s.".formatted(most, what)));
        }
    }

    void places(SourcePlaces places) {
        count("countries", places.countries().size(), COUNTRIES);
        places.undecided().forEach(label -> of("The name of a place", label, PLACE));
    }
}
