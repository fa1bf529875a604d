package org.corridor.surveys.xml;

/**
 * How large a document may be.
 *
 * @param depth elements inside one another
 * @param text characters between two tags, and of one attribute
 */
public record XmlLimits(int bytes, int depth, int elements, int text) {}
