package org.corridor.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void cellsWithCommasQuotesAndLinesAreQuoted() {
        assertThat(Csv.row(List.of("Union", "a,b", "say \"no\"", "two\nlines")))
                .isEqualTo("Union,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void nothingIsAFormula() {
        assertThat(Csv.row(List.of("=1+1", "@home", ""))).isEqualTo("'=1+1,'@home,\r\n");
    }
}
