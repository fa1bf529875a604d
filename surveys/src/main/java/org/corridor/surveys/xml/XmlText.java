package org.corridor.surveys.xml;

/** Characters between two tags. */
public record XmlText(String text) implements XmlContent {}
