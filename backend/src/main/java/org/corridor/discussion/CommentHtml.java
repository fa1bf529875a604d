package org.corridor.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.corridor.platform.text.Markdown;

/** The HTML of texts that are read again and again. Kept in memory only, so that a better sanitizer reaches old texts too. */
@ApplicationScoped
public class CommentHtml {
    private static final int KEPT = 4_000;

    private final Map<String, String> known = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KEPT;
        }
    });

    String of(String text) {
        var html = known.get(text);
        if (html == null) {
            html = Markdown.html(text);
            known.put(text, html);
        }
        return html;
    }
}
