package org.corridor.platform.subject;

import java.util.UUID;

/** What each room that keeps something about people implements, so that everybody can take out what is kept about them. */
public interface PersonalData {
    /** The heading under which it stands in the export. */
    String room();

    /** Everything this room keeps about the person, as records or maps that read well as JSON. */
    Object about(UUID person);
}
