package org.corridor.surveys.form;

/** How a question is answered. */
public enum Control {
    INPUT,
    SELECT_ONE,
    SELECT_MANY,
    UPLOAD,
    /** Something to tick as read. */
    TRIGGER,
    RANGE,
    RANK,
    /** Something to read, with nothing to answer. */
    NOTE,
    /** Nobody is asked: calculated, collected by the device, or hidden. */
    NONE
}
