package org.corridor.account.organisation;

import java.text.Normalizer;
import java.util.Locale;

/** By what two names of organisations are taken for the same: what a reader could not tell apart is one name. */
final class OrganisationName {
    private OrganisationName() {}

    /** Without letter case, width and form, invisible characters, and however many spaces; empty if nothing can be seen. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}\\p{Cc}\\x{34F}\\x{FE00}-\\x{FE0F}]", "")
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
