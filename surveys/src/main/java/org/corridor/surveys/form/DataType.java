package org.corridor.surveys.form;

/** What kind of value a question stores. Types that a form names and nobody knows are text. */
public enum DataType {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    DATE,
    TIME,
    DATE_TIME,
    /** A point, a line or an area on the map. */
    PLACE,
    BARCODE,
    /** The name of a file that comes with the submission. */
    FILE
}
