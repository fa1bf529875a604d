package org.corridor.campaign.priority;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The words of a priority, in all its languages. Never changed: each change makes another.
 *
 * @param lastKey the number of the paragraph key given out last; none is given out twice
 */
record PriorityText(
        String language,
        String title,
        String demand,
        List<Paragraph> paragraphs,
        List<PriorityTranslation> translations,
        int lastKey) {
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    /** The first text of a priority. */
    static PriorityText of(PriorityDraft draft) {
        return new PriorityText(draft.language(), "", "", List.of(), List.of(), 0).revised(draft);
    }

    /** The text after an editor's change: paragraphs keep their keys, and translations that no longer fit say so. */
    PriorityText revised(PriorityDraft draft) {
        var keys = new ParagraphKeys(lastKey);
        var original = keys.given(draft.paragraphs());
        var changed = new PriorityText(
                draft.language(), draft.title().strip(), draft.demand().strip(), original, List.of(), keys.last());
        var sent = draft.translations().stream()
                .map(translation -> keys.renamed(translation).tidied(original))
                .filter(translation -> !translation.blank())
                .toList();
        refuseDoubles(draft.language(), sent);
        var settled =
                sent.stream().map(translation -> settled(translation, changed)).toList();
        return changed.translated(settled);
    }

    /** The text with other words for one of its paragraphs. */
    PriorityText worded(String key, String words) {
        return edited(paragraphs.stream()
                .map(paragraph -> paragraph.key().equals(key) ? paragraph.worded(words) : paragraph)
                .toList());
    }

    /** The text with one more paragraph, after the one named or before all. */
    PriorityText added(@Nullable String after, String words) {
        var all = new ArrayList<>(paragraphs);
        var place = after == null ? 0 : keys().indexOf(after) + 1;
        all.add(place, new Paragraph("p" + (lastKey + 1), words.strip()));
        var more = edited(List.copyOf(all));
        return new PriorityText(language, title, demand, more.paragraphs, more.translations, lastKey + 1);
    }

    Optional<Paragraph> paragraph(@Nullable String key) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.key().equals(key))
                .findFirst();
    }

    List<String> keys() {
        return paragraphs.stream().map(Paragraph::key).toList();
    }

    /** One for each other language, missing ones included. */
    List<PriorityTranslation> allTranslations() {
        return LANGUAGES.stream()
                .filter(other -> !other.equals(language))
                .map(other -> translation(other).orElseGet(() -> PriorityTranslation.missing(other)))
                .toList();
    }

    Optional<PriorityTranslation> translation(String other) {
        return translations.stream()
                .filter(translation -> translation.language().equals(other))
                .findFirst();
    }

    private PriorityText edited(List<Paragraph> changed) {
        var outdated = translations.stream()
                .map(translation -> translation.tidied(changed))
                .map(translation -> translation.state() == TranslationState.DONE
                        ? translation.in(TranslationState.OUTDATED)
                        : translation)
                .toList();
        return new PriorityText(language, title, demand, changed, outdated, lastKey);
    }

    private PriorityText translated(List<PriorityTranslation> all) {
        return new PriorityText(language, title, demand, paragraphs, all, lastKey);
    }

    private boolean sameWords(PriorityText other) {
        return language.equals(other.language)
                && title.equals(other.title)
                && demand.equals(other.demand)
                && paragraphs.equals(other.paragraphs);
    }

    /** Done means done for the words as they are now: what was done for other words, and not touched since, is outdated. */
    private PriorityTranslation settled(PriorityTranslation sent, PriorityText changed) {
        var before = translation(sent.language());
        if (!sent.state().readable()) {
            return sent.in(TranslationState.DRAFT);
        }
        var untouched = before.filter(sent::sameWords)
                .filter(known -> known.state().readable())
                .isPresent();
        if (sent.state() == TranslationState.OUTDATED || (untouched && !sameWords(changed))) {
            return sent.in(TranslationState.OUTDATED);
        }
        if (!sent.complete(changed.paragraphs)) {
            throw new Refused(new RuleBroken(
                    "translation-incomplete",
                    "A translation is done when title, demand and every paragraph are there."));
        }
        return sent;
    }

    private static void refuseDoubles(String original, List<PriorityTranslation> translations) {
        var seen = new HashSet<>(Set.of(original));
        for (var translation : translations) {
            if (!seen.add(translation.language())) {
                throw new Refused(new Invalid(
                        List.of(new FieldFault("translations", "Each language stands here once, the original not."))));
            }
        }
    }
}
