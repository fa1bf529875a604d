package org.corridor.platform.persistence;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The conditions of a query that depend on what was asked, each with its values. */
public class Conditions {
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    public Conditions and(String text) {
        texts.add(text);
        return this;
    }

    public Conditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** As it follows the entity in a query; nothing when nothing was asked. */
    public String where() {
        return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
    }

    public <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** For {@code like … escape '!'}: these letters anywhere, whatever their case, and none of them with a meaning of its own. */
    public static String containing(String letters) {
        return "%" + letters.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
