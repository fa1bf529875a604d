package org.corridor.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What people try to put into pages through a text, and what may be left of it. */
public final class HostileMarkdown {
    private static final Pattern TAG = Pattern.compile("<\\s*/?([a-zA-Z0-9]+)([^>]*)>");
    /** A link leads to the web, to a mailbox, or nowhere else than here: without a scheme nothing runs, and none begins with &. */
    private static final Pattern SAFE_ATTRIBUTES = Pattern.compile(
            "( href=\"((https?:|mailto:)[^\"<>]*|&amp;[^\"<>]*|[^\":<>]*)\"| rel=\"[a-z ]*\"| start=\"\\d+\")* ?/?");

    private static final Set<String> SAFE = Set.of(
            "p",
            "br",
            "em",
            "strong",
            "ul",
            "ol",
            "li",
            "blockquote",
            "code",
            "pre",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "a");

    private HostileMarkdown() {}

    /** Every text of the list, one for each line of {@code hostile-markdown.txt}. */
    public static List<String> all() {
        try (var list = HostileMarkdown.class.getResourceAsStream("/hostile-markdown.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(HostileMarkdown::unescaped)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String unescaped(String line) {
        return line.replaceAll("(?<!\\\\)\\\\n", "\n")
                .replaceAll("(?<!\\\\)\\\\t", "\t")
                .replaceAll("(?<!\\\\)\\\\f", "\f")
                .replaceAll("(?<!\\\\)\\\\0", "\0")
                .replaceAll("(?<!\\\\)\\\\1", "\001")
                .replace("\\\\", "\\");
    }

    /** Only elements and attributes that cannot act are left. */
    public static void assertHarmless(String vector, String html) {
        TAG.matcher(html).results().forEach(tag -> {
            assertThat(SAFE).as("%s became %s", vector, html).contains(tag.group(1));
            assertThat(tag.group(2)).as("%s became %s", vector, html).matches(SAFE_ATTRIBUTES);
        });
    }
}
