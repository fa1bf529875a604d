package org.corridor.site.page;

import java.util.Optional;
import java.util.regex.Pattern;
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

    /** What the path holds at the one gap of this form, if it has the form. */
    Optional<String> part(Pattern form) {
        var found = form.matcher(path);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The same where the gap takes a number. */
    Optional<Long> number(Pattern form) {
        return part(form).map(Long::valueOf);
    }
}
