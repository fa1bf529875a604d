package org.corridor.surveys.xml;

/** What stands between two tags. */
public sealed interface XmlContent permits XmlElement, XmlText {}
