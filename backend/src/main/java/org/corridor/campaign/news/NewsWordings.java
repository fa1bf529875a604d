package org.corridor.campaign.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.campaign.wording.WordingState;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;

/**
 * All that a news item says: the original, and what was made of it in other languages.
 *
 * @param original the language it was written in
 * @param revision rises whenever the original says something else
 */
record NewsWordings(String original, int revision, List<NewsWording> all) {
    /** The interface languages, in the order editors see them. */
    static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    /** Nothing written yet. */
    static NewsWordings none(String original) {
        return new NewsWordings(original, 0, List.of());
    }

    /**
     * The same after an editor's change. A translation follows a changed original only if its own words changed with it and
     * its editor says that it matches.
     */
    NewsWordings revised(String language, List<NewsWordingDraft> drafts) {
        var written = drafts.stream()
                .filter(draft -> draft.language().equals(language))
                .findFirst()
                .map(draft -> NewsWording.of(draft, true, revision))
                .orElseThrow(() -> broken("original-missing", "Write the title in the original language."));
        if (written.title().isEmpty()) {
            throw broken("original-missing", "Write the title in the original language.");
        }
        var changed = !language.equals(original)
                || in(language).map(old -> !old.saysTheSameAs(written)).orElse(true);
        var now = changed ? revision + 1 : revision;
        var next = new ArrayList<NewsWording>();
        for (var code : LANGUAGES) {
            drafts.stream()
                    .filter(draft -> draft.language().equals(code))
                    .findFirst()
                    .map(draft -> NewsWording.of(
                            draft, code.equals(language) || draft.ready(), renders(draft, language, changed, now)))
                    .filter(wording -> !wording.empty())
                    .ifPresent(next::add);
        }
        next.stream()
                .filter(wording -> wording.ready() && !wording.language().equals(language))
                .forEach(wording -> {
                    if (!wording.complete()) {
                        throw broken("translation-incomplete", "A translation for readers needs a title and a text.");
                    }
                });
        return new NewsWordings(language, now, List.copyOf(next));
    }

    private int renders(NewsWordingDraft draft, String language, boolean originalChanged, int now) {
        if (draft.language().equals(language)) {
            return now;
        }
        var before = in(draft.language());
        var reworded = before.map(old -> !old.saysTheSameAs(NewsWording.of(draft, old.ready(), old.renders())))
                .orElse(true);
        var matches = draft.matches() && (reworded || !originalChanged);
        return matches ? now : before.map(NewsWording::renders).orElse(0);
    }

    private static Refused broken(String rule, String detail) {
        return new Refused(new RuleBroken(rule, detail));
    }

    Optional<NewsWording> in(String language) {
        return all.stream()
                .filter(wording -> wording.language().equals(language))
                .findFirst();
    }

    NewsWording ofOriginal() {
        return in(original).orElseThrow(() -> new IllegalStateException("A news item always has its original."));
    }

    WordingState state(String language) {
        if (language.equals(original)) {
            return WordingState.ORIGINAL;
        }
        return in(language)
                .map(wording -> !wording.ready()
                        ? WordingState.DRAFT
                        : wording.renders() < revision ? WordingState.OUTDATED : WordingState.HUMAN)
                .orElse(WordingState.MISSING);
    }

    /** What a reader of this language is shown: a translation that is ready, else the original. */
    NewsWording forReader(String language) {
        return in(language).filter(NewsWording::ready).orElseGet(this::ofOriginal);
    }

    /** The languages a reader may have it in. */
    List<String> readable() {
        return all.stream()
                .filter(NewsWording::ready)
                .map(NewsWording::language)
                .toList();
    }

    /** What a reader who does not see the picture is told, in the language of the wording or else of the original. */
    Optional<String> pictureText(NewsWording shown) {
        return Optional.ofNullable(shown.pictureText())
                .or(() -> Optional.ofNullable(ofOriginal().pictureText()));
    }
}
