package org.corridor.surveys.xlsform.compile;

import java.util.List;

/** The names of the sheets of a form. */
final class Sheets {
    static final String SURVEY = "survey";
    static final String CHOICES = "choices";
    static final String SETTINGS = "settings";
    static final String ENTITIES = "entities";
    static final String EXTERNAL_CHOICES = "external_choices";
    static final String OSM = "osm";

    static final List<String> ALL = List.of(SURVEY, CHOICES, SETTINGS, ENTITIES, EXTERNAL_CHOICES, OSM);

    private Sheets() {}
}
