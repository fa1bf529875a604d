package org.corridor.campaign.wording;

/** How something stands in one language. */
public record LanguageState(String language, WordingState state) {}
