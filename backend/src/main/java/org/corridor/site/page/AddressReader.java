package org.corridor.site.page;

import java.util.regex.Pattern;
import org.corridor.site.text.Language;

/** Reads which page a path means, and sends untidy spellings to the one address each page has. */
final class AddressReader {
    private static final Pattern TIDY = Pattern.compile("(?:/[A-Za-z0-9_-][A-Za-z0-9._~-]*+)*+/?");
    /** Where pages stood before editors kept them. */
    private static final Pattern MOVED = Pattern.compile("(?:/[a-z]{2})?/(?:privacy|accessibility)");

    /** No address of ours comes near it. */
    private static final int LONGEST = 300;

    private AddressReader() {}

    /** What a path turned out to be. */
    sealed interface Reading {
        /** The one address of a page that may exist. */
        record Page(Address address) implements Reading {}

        /** Another spelling of this path. */
        record Moved(String path) implements Reading {}

        /** Nothing of ours is spelled so. */
        record Unknown(Language language) implements Reading {}
    }

    static Reading read(String rawPath) {
        var path = rawPath.replaceAll("/{2,}", "/");
        var language = language(path);
        if (path.length() > LONGEST || !TIDY.matcher(path).matches()) {
            return new Reading.Unknown(language);
        }
        var tidy = tidy(path);
        if (!tidy.equals(rawPath)) {
            return new Reading.Moved(tidy);
        }
        return new Reading.Page(new Address(language, language == Language.EN ? tidy : withoutLanguage(tidy)));
    }

    private static String tidy(String path) {
        if (path.equals("/en") || path.startsWith("/en/")) {
            return tidy(withoutLanguage(path));
        }
        if (path.equals("/index.html")) {
            return "/";
        }
        var bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (MOVED.matcher(bare).matches()) {
            return bare.replaceFirst("/(?=[a-z]+$)", "/about/");
        }
        var home = bare.isEmpty() || (bare.length() == 3 && language(path) != Language.EN);
        return home ? bare + "/" : bare;
    }

    private static Language language(String path) {
        return Language.prefixed(path.split("/", 3).length > 1 ? path.split("/", 3)[1] : "")
                .orElse(Language.EN);
    }

    /** Every prefix is a slash and two letters. */
    private static String withoutLanguage(String path) {
        var rest = path.substring(3);
        return rest.isEmpty() ? "/" : rest;
    }
}
