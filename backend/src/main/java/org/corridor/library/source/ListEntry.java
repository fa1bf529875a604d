package org.corridor.library.source;

import java.util.List;

/** A bulleted title and the lines below it. */
record ListEntry(SourceLine head, String title, List<SourceLine> lines) {}
