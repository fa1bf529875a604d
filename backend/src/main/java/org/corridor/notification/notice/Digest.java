package org.corridor.notification.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.platform.subject.SubjectSummary;
import org.corridor.platform.text.Markdown;

/** Several tidings put in order for one reader: by thing, the thing with the newest first, each thing's newest first. */
class Digest {
    /** More than this is only counted by the line, so that no mail grows without end. */
    private static final int CARRIED = 60;

    private final Map<SubjectSummary, List<Entry>> entries = new LinkedHashMap<>();

    /** What happened to a thing: its words, Markdown, and where to read it. */
    record Entry(String what, Instant at, String text, String address) {}

    /** Takes an entry; they come newest first. */
    void add(SubjectSummary thing, Entry entry) {
        entries.computeIfAbsent(thing, any -> new ArrayList<>()).add(entry);
    }

    boolean empty() {
        return entries.isEmpty();
    }

    /** The thing with the newest entry. */
    String title() {
        return entries.keySet().iterator().next().title();
    }

    /** As plain text: what repeats an entry above it is one line. */
    String text(NoticeTexts texts, Addresses addresses) {
        var text = new StringBuilder();
        var carried = 0;
        for (var thing : entries.entrySet()) {
            text.append("# ").append(thing.getKey().title()).append('\n');
            var told = new HashSet<String>();
            for (var entry : thing.getValue()) {
                var words = Markdown.plain(entry.text());
                var again = !told.add(entry.what() + " " + words) || carried++ >= CARRIED;
                text.append('\n').append(texts.what(entry.what()));
                text.append(" · ").append(texts.day(entry.at())).append('\n');
                if (!again) {
                    text.append(words.isEmpty() ? "" : "\n" + words + "\n\n");
                    text.append(addresses.of(entry.address())).append('\n');
                }
            }
            text.append("\n\n");
        }
        return text.toString().strip();
    }

    /** Makes a whole address of a path. */
    interface Addresses {
        String of(String path);
    }
}
