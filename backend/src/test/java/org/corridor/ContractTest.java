package org.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContractTest {
    @Test
    void theCommittedContractIsWhatTheCodeSays() throws IOException {
        assertThat(Files.readString(Path.of("openapi.yaml")))
                .as("backend/openapi.yaml; './corridor fix' brings it up to date, then review the change")
                .isEqualTo(Files.readString(Path.of("target", "contract", "openapi.yaml")));
    }
}
