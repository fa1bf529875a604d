package org.corridor.campaign.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drafts for tests: valid as they come, and only what matters is said. */
final class Drafts {
    private String language = "en";
    private @Nullable LocalDate issuedOn;
    private boolean undated;
    private final List<NewsWordingDraft> wordings = new ArrayList<>();

    private Drafts() {}

    static Drafts aDraft() {
        return new Drafts();
    }

    Drafts in(String original) {
        language = original;
        return this;
    }

    Drafts on(String day) {
        issuedOn = LocalDate.parse(day);
        return this;
    }

    Drafts undated() {
        undated = true;
        return this;
    }

    Drafts saying(String code, String title, String body) {
        return saying(code, title, body, true, true);
    }

    Drafts saying(String code, String title, String body, boolean ready, boolean matches) {
        wordings.add(new NewsWordingDraft(code, title, null, body, null, ready, matches));
        return this;
    }

    NewsDraft draft() {
        return new NewsDraft(
                "appeal", "Himal Legal Aid", issuedOn, undated, language, List.copyOf(wordings), null, null, null);
    }
}
