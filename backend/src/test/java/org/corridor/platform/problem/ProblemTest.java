package org.corridor.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refusal.NotAllowed;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refusal.PartDown;
import org.corridor.platform.problem.Refusal.PersonalDataFound;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refusal.Stale;
import org.corridor.platform.problem.Refusal.Suspended;
import org.corridor.platform.problem.Refusal.TextPlace;
import org.corridor.platform.problem.Refusal.TooLarge;
import org.corridor.platform.problem.Refusal.TooOften;
import org.corridor.platform.problem.Refusal.Unreadable;
import org.corridor.platform.problem.Refusal.VersionMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTest {
    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new NotFound("item", UUID.randomUUID()), 404, "not-found"),
                Arguments.of(new Stale("item"), 412, "stale"),
                Arguments.of(new VersionMissing(), 428, "version-missing"),
                Arguments.of(new RuleBroken("some-rule", "So it is."), 409, "some-rule"),
                Arguments.of(new Invalid(List.of(new FieldFault("title", "must not be blank"))), 400, "invalid"),
                Arguments.of(new Unreadable("No JSON."), 400, "unreadable"),
                Arguments.of(new TooLarge(1024), 413, "too-large"),
                Arguments.of(new TooOften(Duration.ofSeconds(5)), 429, "too-often"),
                Arguments.of(new Suspended("Spam."), 403, "suspended"),
                Arguments.of(new NotAllowed("Not yours."), 403, "not-allowed"),
                Arguments.of(new PersonalDataFound(List.of(new TextPlace("phone", 3, 9))), 422, "personal-data"),
                Arguments.of(new PartDown("index"), 503, "part-down"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalHasItsStatusAndItsName(Refusal refusal, int status, String slug) {
        var problem = Problem.of(refusal);
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.type()).isEqualTo("/problems/" + slug);
        assertThat(problem.detail()).isNotBlank();
    }

    @Test
    void noRefusalIsForgottenHere() {
        assertThat(refusals().map(arguments -> arguments.get()[0].getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Refusal.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
    }
}
