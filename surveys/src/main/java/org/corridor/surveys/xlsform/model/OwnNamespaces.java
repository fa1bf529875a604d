package org.corridor.surveys.xlsform.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** Namespaces that a form's author declares: {@code prefix="address"}, several parted by blanks. */
public final class OwnNamespaces {
    private OwnNamespaces() {}

    /** Addresses by prefix. */
    public static Map<String, String> of(String setting) {
        var namespaces = new LinkedHashMap<String, String>();
        for (var declaration : setting.strip().split("\\s+", -1)) {
            var sign = declaration.indexOf('=');
            if (sign > 0) {
                var address = declaration.substring(sign + 1).replaceAll("^[\"']|[\"']$", "");
                namespaces.put(declaration.substring(0, sign), address);
            }
        }
        return namespaces;
    }
}
