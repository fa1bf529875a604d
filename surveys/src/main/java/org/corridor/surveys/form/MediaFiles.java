package org.corridor.surveys.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.corridor.surveys.xml.XmlElement;

/** The files that a form names. */
final class MediaFiles {
    private MediaFiles() {}

    static List<Media> of(XmlElement model) {
        var uris = new LinkedHashSet<String>();
        collect(model, uris);
        return uris.stream().map(Media::new).toList();
    }

    private static void collect(XmlElement element, Set<String> uris) {
        add(element.attribute("src"), uris);
        if (element.isLeaf()) {
            add(element.text().strip(), uris);
        } else {
            element.children().forEach(child -> collect(child, uris));
        }
    }

    /** A saved answer of the device is no file. */
    private static void add(String uri, Set<String> uris) {
        if (uri.startsWith("jr://") && !uri.startsWith("jr://instance")) {
            uris.add(uri);
        }
    }
}
