package org.corridor.account.mail;

import org.jspecify.annotations.Nullable;

/**
 * Who gets a letter.
 *
 * @param language of the interface they chose; English where they chose none
 */
public record Recipient(String name, String email, @Nullable String language) {}
