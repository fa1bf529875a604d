package org.corridor.site.page;

import java.util.List;
import java.util.Map;
import org.corridor.site.page.Page.View;
import org.corridor.site.text.Wording;

/** Pages that are only read, and those that say why there is nothing to read. */
final class TextPages {
    private static final List<String> PARTS = List.of("who", "what", "how");

    /** The template that is a whole page, without the site's frame around it. */
    static final String NOTEBOOK = "notebook";

    private TextPages() {}

    /** A text about the site itself. */
    static Page text(Address address, Wording w) {
        return readable(address, w, "site.about", new View("text", Map.of("page", "site.about", "parts", PARTS)));
    }

    static Page study(Address address, Wording w) {
        return readable(address, w, "survey.study", new View("study", Map.of()));
    }

    private static Page readable(Address address, Wording w, String key, View view) {
        return Page.saying(address, w.t(key + ".title"), w.t(key + ".lede"), view);
    }

    /** An address for people with an account, before the app has taken over. */
    static Page gate(Address address, Wording w) {
        return Page.saying(address, w.t("site.gate.title"), w.t("site.gate.text"), new View("gate", Map.of()))
                .unlisted();
    }

    /** Where interviews are written: the app alone shows it, and its frame says nothing of what it is for. */
    static Page notebook(Address address, Wording w) {
        return Page.saying(address, w.t("survey.notebook"), null, new View(NOTEBOOK, Map.of()))
                .unlisted();
    }

    static Page notFound(Address address, Wording w) {
        return Page.saying(
                        address, w.t("site.notFound.title"), w.t("site.notFound.text"), new View("notFound", Map.of()))
                .missing();
    }

    /** What a problem of the API means: the address in its {@code type} leads here. */
    static Page problem(Address address, Wording w, String slug) {
        var key = "shared.problem." + slug;
        var text = w.has(key) ? w.t(key) : w.t("shared.problem.unexpected");
        return Page.saying(
                        address,
                        w.t("site.problem.title"),
                        text,
                        new View("problem", Map.of("text", text, "slug", slug)))
                .unlisted();
    }
}
