package org.corridor.site.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.campaign.event.EventView;
import org.corridor.campaign.news.NewsView;
import org.corridor.discussion.ThreadPage;
import org.corridor.library.LibraryItemView;
import org.jspecify.annotations.Nullable;

/**
 * One page before it is written.
 *
 * @param title without the site's name
 * @param question what follows the path in this page's own address: "?kind=guide", or nothing
 * @param found whether search engines may list it
 * @param view the template of what stands between bar and foot, and what it shows
 * @param facts what machines are told of it, as JSON-LD
 * @param data the answer of the API that the app would otherwise ask for
 * @param beside further answers by name, for the parts of the page that come from other rooms
 */
record Page(
        int status,
        Address address,
        String question,
        String title,
        @Nullable String description,
        boolean found,
        View view,
        List<Map<String, Object>> facts,
        @Nullable Object data,
        Map<String, Object> beside) {

    /** A template and its values; every template also takes the wording, as {@code w}. */
    record View(String template, Map<String, Object> values) {}

    /** A page that only says something. */
    static Page saying(Address address, String title, @Nullable String description, View view) {
        return new Page(200, address, "", title, description, true, view, List.of(), null, Map.of());
    }

    /** The same, not to be listed by search engines. */
    Page unlisted() {
        return new Page(status, address, question, title, description, false, view, facts, data, beside);
    }

    /** The same as the answer to an address where nothing is. */
    Page missing() {
        return new Page(404, address, question, title, description, false, view, facts, data, beside);
    }

    /** The same with what machines are told of it. */
    Page telling(List<Map<String, Object>> said) {
        return new Page(status, address, question, title, description, found, view, said, data, beside);
    }

    /** The same with the answer that the app starts from. */
    Page with(Object answer) {
        return new Page(status, address, question, title, description, found, view, facts, answer, beside);
    }

    /** The same with what another room adds to it. */
    Page besides(String name, Object answer) {
        var more = new HashMap<>(beside);
        more.put(name, answer);
        return new Page(status, address, question, title, description, found, view, facts, data, Map.copyOf(more));
    }

    /**
     * The same with what is said about its thing, which machines are told of as part of the first fact and the app starts
     * from too.
     */
    Page discussed(ThreadPage thread) {
        var said = new ArrayList<>(facts);
        var first = new LinkedHashMap<>(said.getFirst());
        first.put("commentCount", thread.comments());
        first.put("comment", CommentFacts.of(thread));
        said.set(0, first);
        return telling(List.copyOf(said)).besides("thread", thread);
    }

    /** The same at this place among its variants. */
    Page asking(String part) {
        return new Page(status, address, part, title, description, found, view, facts, data, beside);
    }

    boolean ofItem() {
        return data instanceof LibraryItemView || data instanceof NewsView || data instanceof EventView;
    }

    /** The path of the picture that stands for this page where it is mentioned elsewhere. */
    @Nullable
    String picture() {
        return data instanceof NewsView news && news.picture() != null
                ? news.picture().address()
                : null;
    }

    /** Whether this page's room has a feed. */
    boolean ofNews() {
        return address.section().equals("news") || address.path().equals("/");
    }

    /** As the browser shows it in tab and history. */
    String name() {
        if (bare()) {
            return title;
        }
        return title.isEmpty() ? "Corridor" : title + " · Corridor";
    }

    /** Whether it stands without the site's frame and name: who looks over a shoulder learns nothing. */
    boolean bare() {
        return view.template().equals(TextPages.NOTEBOOK);
    }
}
