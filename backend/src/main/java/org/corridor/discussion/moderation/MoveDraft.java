package org.corridor.discussion.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Where a comment belongs: below the page at this address, as a beginning.
 *
 * @param page as the browser shows it or from the first slash on, in any language, with whatever follows the path
 */
public record MoveDraft(
        @NotNull @Pattern(regexp = "^(https?://[^/\\s]{1,200})?/\\S{1,300}$")
        String page) {
    /** The path of the page as rooms know it, without language. */
    String path() {
        return page.replaceFirst("^https?://[^/]+", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("^/(fr|es|ar)(?=/)", "")
                .replaceFirst("/$", "");
    }
}
