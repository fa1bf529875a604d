package org.corridor.survey.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrDrawingTest {
    @Test
    void aTextIsDrawnWithItsMargin() {
        var drawing = QrDrawing.of("https://example.org/key/abc");
        assertThat(drawing).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
        assertThat(drawing).contains("M4 4h1v1h-1z").doesNotContain("M0 0h1v1", "M3 ");
    }
}
