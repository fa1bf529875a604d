package org.corridor.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldPathTest {
    @Test
    void anEntryBelongsToItsListAndAFieldToItsEntry() {
        assertThat(new FieldPath().field("organisations").entry(0).field("acronym"))
                .hasToString("organisations[0].acronym");
        assertThat(new FieldPath().field("roles").entry(3)).hasToString("roles[3]");
        assertThat(new FieldPath().entry(1).field("name")).hasToString("[1].name");
        assertThat(new FieldPath().field("place").field("country").field(null)).hasToString("place.country");
    }
}
