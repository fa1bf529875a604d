package org.corridor.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void theLastPageHasNoNext() {
        assertThat(Page.of(List.of("a", "b"), 2, item -> item).next()).isNull();
    }

    @Test
    void aFurtherRowGivesTheKeyOfTheLastOneShown() {
        var page = Page.of(List.of("a", "b", "c"), 2, item -> "after " + item);
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.next()).isEqualTo("after b");
    }
}
