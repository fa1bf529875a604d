package org.corridor.campaign.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corridor.campaign.news.Drafts.aDraft;

import org.corridor.campaign.wording.WordingState;
import org.corridor.campaign.wording.Wordings;
import org.corridor.platform.problem.Refused;
import org.junit.jupiter.api.Test;

class NewsWordingsTest {
    private static final Drafts BOTH =
            aDraft().saying("en", "Wages", "Pay them.").saying("fr", "Salaires", "Payez-les.");

    private static Wordings<NewsWording> of(Drafts drafts) {
        return Wordings.<NewsWording>none("en").revised("en", drafts.draft().wordings());
    }

    private static Wordings<NewsWording> then(Wordings<NewsWording> before, Drafts drafts) {
        return before.revised("en", drafts.draft().wordings());
    }

    @Test
    void aTranslationIsMissingUntilSomebodyWritesIt() {
        var said = of(BOTH);
        assertThat(said.state("en")).isEqualTo(WordingState.ORIGINAL);
        assertThat(said.state("fr")).isEqualTo(WordingState.HUMAN);
        assertThat(said.state("ar")).isEqualTo(WordingState.MISSING);
    }

    @Test
    void aTranslationThatIsNotReadyIsNotForReaders() {
        var said = of(aDraft().saying("en", "Wages", "Pay them.").saying("es", "Salarios", "", false, true));
        assertThat(said.state("es")).isEqualTo(WordingState.DRAFT);
        assertThat(said.forReader("es").language()).isEqualTo("en");
        assertThat(said.readable()).containsExactly("en");
    }

    @Test
    void aTranslationIsOutdatedWhenTheOriginalChangesAfterIt() {
        var said =
                then(of(BOTH), aDraft().saying("en", "Wages", "Pay them now.").saying("fr", "Salaires", "Payez-les."));
        assertThat(said.state("fr")).isEqualTo(WordingState.OUTDATED);
        assertThat(said.forReader("fr").title()).isEqualTo("Salaires");
    }

    @Test
    void aTranslationThatChangesWithTheOriginalStaysTrueToIt() {
        var said = then(
                of(BOTH),
                aDraft().saying("en", "Wages", "Pay them now.").saying("fr", "Salaires", "Payez-les maintenant."));
        assertThat(said.state("fr")).isEqualTo(WordingState.HUMAN);
    }

    @Test
    void anEditorMaySayThatATranslationStillMatches() {
        var changed = aDraft().saying("en", "Wages", "Pay them!").saying("fr", "Salaires", "Payez-les.");
        var outdated = then(of(BOTH), changed);
        assertThat(then(outdated, changed).state("fr")).isEqualTo(WordingState.HUMAN);
    }

    @Test
    void aMendedLetterDoesNotMakeAnOutdatedTranslationCurrent() {
        var outdated =
                then(of(BOTH), aDraft().saying("en", "Wages", "Pay them!").saying("fr", "Salaires", "Payez-les."));
        var mended = then(
                outdated,
                aDraft().saying("en", "Wages", "Pay them!").saying("fr", "Salaires.", "Payez-les.", true, false));
        assertThat(mended.state("fr")).isEqualTo(WordingState.OUTDATED);
    }

    @Test
    void whatIsEmptiedIsMissingAgain() {
        var said = then(of(BOTH), aDraft().saying("en", "Wages", "Pay them.").saying("fr", " ", "", false, true));
        assertThat(said.state("fr")).isEqualTo(WordingState.MISSING);
    }

    @Test
    void aTranslationForReadersIsWhole() {
        assertThatThrownBy(() -> of(aDraft().saying("en", "Wages", "Pay them.").saying("fr", "Salaires", "")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theOriginalHasATitle() {
        assertThatThrownBy(() -> of(aDraft().saying("fr", "Salaires", "Payez-les.")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aTeaserIsCutAtAWord() {
        var body = "quality reporting on labour migration ".repeat(20);
        var teaser = new NewsWording("en", "A", null, body, null, true, 1).lead();
        assertThat(teaser).hasSizeLessThanOrEqualTo(240).endsWith("…");
        assertThat(body).startsWith(teaser.substring(0, teaser.length() - 1) + " ");
    }

    @Test
    void aWrittenTeaserIsNotCut() {
        assertThat(new NewsWording("en", "A", "As I say.", "Long.", null, true, 1).lead())
                .isEqualTo("As I say.");
    }
}
