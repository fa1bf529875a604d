package org.corridor.campaign.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttendeeTableTest {
    @Test
    void whatASpreadsheetWouldRunIsShownAsText() {
        assertThat(AttendeeTable.cell("=HYPERLINK(\"x\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(AttendeeTable.cell("+1 555")).isEqualTo("'+1 555");
        assertThat(AttendeeTable.cell("@here")).isEqualTo("'@here");
    }

    @Test
    void commasAndQuotesAndLinesStayInTheirCell() {
        assertThat(AttendeeTable.cell("Rai, Sita")).isEqualTo("\"Rai, Sita\"");
        assertThat(AttendeeTable.cell("one\ntwo")).isEqualTo("\"one\ntwo\"");
        assertThat(AttendeeTable.cell("plain")).isEqualTo("plain");
    }
}
