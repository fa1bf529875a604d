package org.corridor.campaign.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.corridor.platform.problem.Refused;
import org.junit.jupiter.api.Test;

class PriorityTextTest {
    private final PriorityText first = PriorityText.of(Drafts.of(
            Drafts.paragraph("new1", "One."), Drafts.paragraph("new2", "Two."), Drafts.paragraph("new3", "Three.")));

    @Test
    void newParagraphsGetKeysInTheirOrder() {
        assertThat(first.keys()).containsExactly("p1", "p2", "p3");
    }

    @Test
    void aParagraphKeepsItsKeyWhileItMovesAndItsWordsChange() {
        var next = first.revised(Drafts.of(
                Drafts.paragraph("p3", "Three."),
                Drafts.paragraph("p1", "One, said better."),
                Drafts.paragraph("p2", "Two.")));
        assertThat(next.keys()).containsExactly("p3", "p1", "p2");
        assertThat(next.paragraph("p1").orElseThrow().text()).isEqualTo("One, said better.");
    }

    @Test
    void theKeyOfARemovedParagraphIsGivenToNoOther() {
        var next = first.revised(Drafts.of(Drafts.paragraph("p1", "One.")))
                .revised(Drafts.of(Drafts.paragraph("p1", "One."), Drafts.paragraph("new1", "Another.")));
        assertThat(next.keys()).containsExactly("p1", "p4");
    }

    @Test
    void aRemovedParagraphMayComeBackUnderItsKey() {
        var next = first.revised(Drafts.of(Drafts.paragraph("p1", "One.")))
                .revised(Drafts.of(Drafts.paragraph("p2", "Two."), Drafts.paragraph("p1", "One.")));
        assertThat(next.keys()).containsExactly("p2", "p1");
    }

    @Test
    void keysThatWereNeverGivenOutOrStandTwiceAreRefused() {
        assertThatThrownBy(() -> first.revised(Drafts.of(Drafts.paragraph("p9", "Nine."))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        first.revised(Drafts.of(Drafts.paragraph("p1", "One."), Drafts.paragraph("p1", "One again."))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aTranslationSpeaksOfNewParagraphsByTheKeysTheyGet() {
        var text = PriorityText.of(Drafts.of(
                List.of(Drafts.paragraph("new7", "One.")),
                Drafts.french(TranslationState.DONE, Drafts.paragraph("new7", "Un."))));
        assertThat(text.translation("fr").orElseThrow().paragraphs()).containsExactly(Drafts.paragraph("p1", "Un."));
    }

    @Test
    void aTranslationIsOutdatedWhenTheOriginalChangesAfterIt() {
        var translated = PriorityText.of(Drafts.of(
                List.of(Drafts.paragraph("new1", "One.")),
                Drafts.french(TranslationState.DONE, Drafts.paragraph("new1", "Un."))));
        var french = Drafts.french(TranslationState.DONE, Drafts.paragraph("p1", "Un."));
        var untouched = translated.revised(Drafts.of(List.of(Drafts.paragraph("p1", "One, anew.")), french));
        assertThat(stateOf(untouched)).isEqualTo(TranslationState.OUTDATED);
        assertThat(stateOf(translated.worded("p1", "One, amended."))).isEqualTo(TranslationState.OUTDATED);
        var mended = untouched.revised(Drafts.of(
                List.of(Drafts.paragraph("p1", "One, anew.")),
                Drafts.french(TranslationState.DONE, Drafts.paragraph("p1", "Un, à nouveau."))));
        assertThat(stateOf(mended)).isEqualTo(TranslationState.DONE);
    }

    @Test
    void aTranslationWithAHoleIsNotDone() {
        assertThatThrownBy(() -> first.revised(Drafts.of(
                        List.of(Drafts.paragraph("p1", "One."), Drafts.paragraph("p2", "Two.")),
                        Drafts.french(TranslationState.DONE, Drafts.paragraph("p1", "Un.")))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("translation-incomplete");
    }

    @Test
    void languagesWithoutATranslationAreSaidToMissIt() {
        assertThat(first.allTranslations())
                .extracting(PriorityTranslation::language, PriorityTranslation::state)
                .containsExactly(
                        tuple("fr", TranslationState.MISSING),
                        tuple("es", TranslationState.MISSING),
                        tuple("ar", TranslationState.MISSING));
    }

    @Test
    void whatChangedIsToldParagraphByParagraph() {
        var next = first.revised(Drafts.of(
                Drafts.paragraph("p3", "Three."),
                Drafts.paragraph("p1", "One more."),
                Drafts.paragraph("new1", "Four.")));
        assertThat(ParagraphChange.between(first, next))
                .extracting(ParagraphChange::key, ParagraphChange::fate, ParagraphChange::moved)
                .containsExactlyInAnyOrder(
                        tuple("p3", ParagraphChange.ParagraphFate.SAME, true),
                        tuple("p1", ParagraphChange.ParagraphFate.CHANGED, false),
                        tuple("p2", ParagraphChange.ParagraphFate.REMOVED, false),
                        tuple("p4", ParagraphChange.ParagraphFate.ADDED, false));
    }

    private static TranslationState stateOf(PriorityText text) {
        return text.translation("fr").orElseThrow().state();
    }
}
