package org.corridor.survey.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealKeyTest {
    private static final byte[] WORDS = "what somebody said".getBytes(UTF_8);

    private final UUID interview = UUID.randomUUID();
    private final byte[] first = Sealing.owner(interview, 1);
    private final SealKey key = SealKey.fresh();

    @Test
    void whatIsSealedOpensWithTheSameKeyOnly() {
        var sealed = key.seal(WORDS, first);
        assertThat(new String(sealed, UTF_8)).doesNotContain("somebody");
        assertThat(key.open(sealed, first)).isEqualTo(WORDS);
        assertThatThrownBy(() -> SealKey.fresh().open(sealed, first)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noVersionStandsInForAnother() {
        var sealed = key.seal(WORDS, first);
        assertThatThrownBy(() -> key.open(sealed, Sealing.owner(interview, 2)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key.open(sealed, Sealing.owner(UUID.randomUUID(), 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingIsChangedUnseen() {
        var sealed = key.seal(WORDS, first);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> key.open(sealed, first)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameWordsAreSealedOtherwiseEachTime() {
        assertThat(key.seal(WORDS, first)).isNotEqualTo(key.seal(WORDS, first));
    }

    @Test
    void aFileIsSealedAsItIsRead() throws IOException {
        var large = new byte[300_000];
        var sealed = key.seal(new ByteArrayInputStream(large), first).readAllBytes();
        assertThat(key.open(sealed, first)).isEqualTo(large);
    }
}
