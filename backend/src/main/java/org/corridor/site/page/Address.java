package org.corridor.site.page;

import org.corridor.site.text.Language;

/**
 * Where a page stands.
 *
 * @param path without the language: "/library" in every language
 */
record Address(Language language, String path) {

    /** The same page's path in a language, as it stands in links. */
    String in(Language other) {
        return other.address(path);
    }

    String here() {
        return in(language);
    }

    /** The first segment of the path, which names the section: "library" for "/library/39". */
    String section() {
        return path.split("/", 3)[1];
    }
}
