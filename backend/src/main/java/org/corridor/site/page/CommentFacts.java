package org.corridor.site.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.discussion.CommentView;
import org.corridor.discussion.ThreadPage;
import org.corridor.platform.text.Markdown;

/** What search engines are told of the comments on a page, in the words of schema.org. Of what is hidden, nothing. */
final class CommentFacts {
    private CommentFacts() {}

    static List<Map<String, Object>> of(ThreadPage thread) {
        return thread.items().stream()
                .flatMap(branch -> Stream.concat(Stream.of(branch.comment()), branch.replies().stream()))
                .filter(comment -> comment.author() != null && comment.html() != null)
                .map(CommentFacts::of)
                .toList();
    }

    private static Map<String, Object> of(CommentView comment) {
        var said = new LinkedHashMap<String, Object>();
        said.put("@type", "Comment");
        said.put("identifier", "c" + comment.number());
        if (comment.author() != null) {
            said.put(
                    "author", Map.of("@type", "Person", "name", comment.author().name()));
        }
        if (comment.html() != null) {
            said.put("text", Markdown.words(comment.html()));
        }
        said.put("dateCreated", comment.writtenAt().toString());
        return said;
    }
}
