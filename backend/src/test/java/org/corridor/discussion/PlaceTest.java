package org.corridor.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.problem.Refused;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static Comment comment(long number) {
        return new Comment(number, UUID.randomUUID(), UUID.randomUUID(), "Words.", NOW);
    }

    private static Comment answer(long number, Comment answered) {
        var answer = comment(number);
        answer.answer(answered);
        return answer;
    }

    @Test
    void answersAreTwoLevelsDeepAndThenStandBesideOneAnother() {
        var root = comment(1);
        var first = answer(2, root);
        var second = answer(3, first);
        var third = answer(5, second);
        assertThat(List.of(root.depth, first.depth, second.depth, third.depth)).containsExactly(0, 1, 2, 2);
        assertThat(List.of(first.branch, second.branch, third.branch)).containsExactly(2L, 2L, 2L);
        assertThat(third.rootId).isEqualTo(root.id);
        assertThat(third.answersElsewhere(second)).isTrue();
        assertThat(second.answersElsewhere(first)).isFalse();
    }

    @Test
    void aDeletedCommentIsNeitherAnsweredNorChangedNorDeletedAgain() {
        var root = comment(1);
        root.delete(NOW);
        assertThatThrownBy(() -> answer(2, root)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> root.revise("Other", List.of(), NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> root.delete(NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> root.hide("insult", NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(root::show).isInstanceOf(Refused.class);
    }

    @Test
    void aHiddenCommentComesBackAsItWas() {
        var root = comment(1);
        root.hide("insult", NOW);
        assertThat(root.readable()).isFalse();
        root.show();
        assertThat(root.readable()).isTrue();
        assertThat(root.hiddenRule).isNull();
    }
}
