package org.corridor.campaign.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;

/**
 * All that something says: the original, and what was made of it in other languages.
 *
 * @param original the language it was written in
 * @param revision rises whenever the original says something else
 */
public record Wordings<W extends Worded<W>>(String original, int revision, List<W> all) {
    /** The interface languages, in the order editors see them. */
    public static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    /** Nothing written yet. */
    public static <W extends Worded<W>> Wordings<W> none(String original) {
        return new Wordings<W>(original, 0, List.of());
    }

    /**
     * The same after an editor's change. A translation follows a changed original only if its own words changed with it and
     * its editor says that it matches.
     */
    public Wordings<W> revised(String language, List<? extends WordedDraft<W>> drafts) {
        var written = drafts.stream()
                .filter(draft -> draft.language().equals(language))
                .findFirst()
                .map(draft -> draft.kept(true, revision))
                .filter(wording -> !wording.title().isEmpty())
                .orElseThrow(() -> broken("original-missing", "Write the title in the original language."));
        var changed = !language.equals(original)
                || in(language).map(old -> !old.saysTheSameAs(written)).orElse(true);
        var now = changed ? revision + 1 : revision;
        var next = new ArrayList<W>();
        for (var code : LANGUAGES) {
            drafts.stream()
                    .filter(draft -> draft.language().equals(code))
                    .findFirst()
                    .map(draft ->
                            draft.kept(code.equals(language) || draft.ready(), renders(draft, language, changed, now)))
                    .filter(wording -> !wording.empty())
                    .ifPresent(next::add);
        }
        next.stream()
                .filter(wording -> wording.ready() && !wording.language().equals(language) && !wording.complete())
                .findFirst()
                .ifPresent(half -> {
                    throw broken("translation-incomplete", "A translation for readers needs a title and a text.");
                });
        return new Wordings<>(language, now, List.copyOf(next));
    }

    private int renders(WordedDraft<W> draft, String language, boolean originalChanged, int now) {
        if (draft.language().equals(language)) {
            return now;
        }
        var before = in(draft.language());
        var reworded = before.map(old -> !old.saysTheSameAs(draft.kept(old.ready(), old.renders())))
                .orElse(true);
        var matches = draft.matches() && (reworded || !originalChanged);
        return matches ? now : before.map(Worded::renders).orElse(0);
    }

    private static Refused broken(String rule, String detail) {
        return new Refused(new RuleBroken(rule, detail));
    }

    /** What is written in a language, ready or not. */
    public Optional<W> in(String language) {
        return all.stream()
                .filter(wording -> wording.language().equals(language))
                .findFirst();
    }

    /** What it was written as. */
    public W ofOriginal() {
        return in(original).orElseThrow(() -> new IllegalStateException("What is worded always has its original."));
    }

    /** How it stands in a language. */
    public WordingState state(String language) {
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
    public W forReader(String language) {
        return in(language).filter(Worded::ready).orElseGet(this::ofOriginal);
    }

    /** Whether the original changed after what is written in this language. */
    public boolean outdated(String language) {
        return state(language) == WordingState.OUTDATED;
    }

    /** The languages a reader may have it in. */
    public List<String> readable() {
        return all.stream().filter(Worded::ready).map(Worded::language).toList();
    }

    /** How it stands in each interface language, in the order editors see them. */
    public List<LanguageState> states() {
        return LANGUAGES.stream()
                .map(code -> new LanguageState(code, state(code)))
                .toList();
    }
}
