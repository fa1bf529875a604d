package org.corridor.campaign.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmendmentTest {
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final UUID SOMEBODY = UUID.randomUUID();

    private final Priority priority =
            new Priority(1, Drafts.of(Drafts.paragraph("new1", "One."), Drafts.paragraph("new2", "Two.")), NOW);

    private Amendment change(String words) {
        var before = priority.text.paragraph("p1").orElseThrow().text();
        return propose(new AmendmentDraft(AmendmentKind.CHANGE, "p1", before, words, "Clearer."));
    }

    private Amendment propose(AmendmentDraft draft) {
        return new Amendment(priority, 1, draft, new Amendment.Author(SOMEBODY, null, NOW));
    }

    private PriorityText decide(
            Amendment amendment, AmendmentState outcome, @Nullable String note, @Nullable String words) {
        return amendment.decide(new AmendmentDecision(outcome, note, words, 1), priority.text, SOMEBODY, NOW);
    }

    @Test
    void acceptedWordsStandInTheText() {
        var made = decide(change("One, said better."), AmendmentState.ACCEPTED, null, null);
        assertThat(made.paragraphs())
                .containsExactly(Drafts.paragraph("p1", "One, said better."), Drafts.paragraph("p2", "Two."));
    }

    @Test
    void anAddedParagraphStandsAfterTheOneNamedWithAKeyOfItsOwn() {
        var draft = new AmendmentDraft(AmendmentKind.ADDITION, "p1", "", "One and a half.", "A gap.");
        var made = decide(propose(draft), AmendmentState.ACCEPTED, null, null);
        assertThat(made.keys()).containsExactly("p1", "p3", "p2");
    }

    @Test
    void theLaterOfTwoIsNeverAppliedSilently() {
        var earlier = change("One, said better.");
        var later = change("One, said worse.");
        priority.reword(decide(earlier, AmendmentState.ACCEPTED, null, null), NOW);
        assertThat(later.overtaken(priority.text)).isTrue();
        assertThat(later.current(priority.text)).isEqualTo("One, said better.");
        assertThatThrownBy(() -> decide(later, AmendmentState.ACCEPTED, null, null))
                .hasMessageContaining("words-changed");
        assertThat(later.open()).isTrue();
        var made = decide(later, AmendmentState.MERGED, "Both.", "One, said better and worse.");
        assertThat(made.paragraph("p1").orElseThrow().text()).isEqualTo("One, said better and worse.");
    }

    @Test
    void whatIsDeclinedOrMergedSaysWhy() {
        assertThatThrownBy(() -> decide(change("Uno."), AmendmentState.DECLINED, " ", null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> decide(change("Uno."), AmendmentState.MERGED, null, "Uno."))
                .isInstanceOf(Refused.class);
        assertThat(decide(change("Uno."), AmendmentState.DECLINED, "It is English.", null))
                .isEqualTo(priority.text);
    }

    @Test
    void anOutcomeIsGivenOnce() {
        var amendment = change("Uno.");
        decide(amendment, AmendmentState.DECLINED, "It is English.", null);
        assertThatThrownBy(() -> decide(amendment, AmendmentState.ACCEPTED, null, null))
                .hasMessageContaining("amendment-decided");
    }

    @Test
    void wordsAreNotPutWhereTheParagraphWasRemoved() {
        var amendment = change("One, said better.");
        priority.revise(Drafts.of(Drafts.paragraph("p2", "Two.")), NOW);
        assertThat(amendment.current(priority.text)).isNull();
        assertThatThrownBy(() -> decide(amendment, AmendmentState.ACCEPTED, null, null))
                .hasMessageContaining("paragraph-gone");
    }

    @Test
    void whoSawOtherWordsIsToldSo() {
        var unseen = new AmendmentDraft(AmendmentKind.CHANGE, "p1", "Words of yesterday.", "Mine.", "Why not.");
        assertThatThrownBy(() -> propose(unseen)).hasMessageContaining("Stale");
        assertThatThrownBy(() -> change(" One. ")).hasMessageContaining("nothing-changed");
    }
}
