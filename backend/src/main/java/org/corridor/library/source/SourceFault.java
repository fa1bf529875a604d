package org.corridor.library.source;

/** Why a page was refused, and at which of its lines, counted from 1. */
public record SourceFault(int line, String reason) {}
