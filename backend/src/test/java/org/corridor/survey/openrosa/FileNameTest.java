package org.corridor.survey.openrosa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.corridor.platform.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @Test
    void onlyTheLastStepCounts() {
        assertThat(FileName.lastStep("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.lastStep("C:\\fake\\photo.jpg")).isEqualTo("photo.jpg");
        assertThat(FileName.lastStep("عقد العمل.jpg")).isEqualTo("عقد العمل.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", ".", "a/", "a\u0000b", "a\nb", "\ud800"})
    void whatCannotBeKeptIsRefused(String name) {
        assertThatThrownBy(() -> FileName.lastStep(name)).isInstanceOf(Refused.class);
    }
}
