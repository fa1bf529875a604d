package org.corridor.account.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokenTest {
    private static final UUID MAYA = UUID.fromString("2b1c9f0e-5a3d-4a52-9d64-0a3c6f1f2a11");

    @Test
    void aTokenTellsWhoItsBearerIs() {
        var token = AccessToken.read(List.of("Bearer " + token("""
            {"sub":"%s","name":"Maya Tamang","email":"maya@example.org","email_verified":true,"iat":1700000000}
            """.formatted(MAYA))), MAYA);

        assertThat(token.name()).isEqualTo("Maya Tamang");
        assertThat(token.email()).isEqualTo("maya@example.org");
        assertThat(token.emailVerified()).isTrue();
        assertThat(token.program()).isFalse();
        assertThat(token.issuedAt()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
    }

    @Test
    void theSchemeMayBeWrittenInAnyCase() {
        assertThat(AccessToken.read(List.of("bearer " + token(claims("\"name\":\"Maya\""))), MAYA)
                        .name())
                .isEqualTo("Maya");
    }

    @Test
    void whoHasNoNameGoesByTheirUserName() {
        assertThat(read("\"preferred_username\":\"maya\"").name()).isEqualTo("maya");
        assertThat(read("\"preferred_username\":\"maya\",\"name\":\"\u3164\u200b\"")
                        .name())
                .isEqualTo("maya");
    }

    @Test
    void aProgramIsNoPerson() {
        assertThat(read("\"azp\":\"corridor-operator\",\"preferred_username\":\"service-account-corridor-operator\"")
                        .program())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"preferred_username\":\"service-account-corridor-operator\"",
                "\"azp\":\"corridor-web\",\"preferred_username\":\"service-account-corridor-operator\"",
                "\"azp\":\"corridor-web\",\"preferred_username\":\"service-account-corridor-web\"",
                "\"azp\":\"corridor-web\",\"preferred_username\":\"service-account-eve@example.org\"",
                "\"azp\":\"corridor-operator\",\"preferred_username\":\"service-account-eve@example.org\"",
                "\"azp\":\"corridor-operator\",\"preferred_username\":\"service-account-corridor-accounts\""
            })
    void aNameDoesNotMakeAProgram(String claims) {
        assertThat(read(claims).program()).isFalse();
    }

    @Test
    void anAddressThatHadToBeMendedIsNobodys() {
        assertThat(read("\"email\":\"rosa@example.org\\u0085\"").email()).isEmpty();
        assertThat(read("\"email\":\"" + "a".repeat(400) + "@example.org\"").email())
                .isEmpty();
    }

    @Test
    void namesComeOnOneLineAndNoLongerThanIsKept() {
        assertThat(read("\"name\":\"Maya\\u0000\\r\\nBcc: all@example.org\\ud800\"")
                        .name())
                .isEqualTo("Maya Bcc: all@example.org");
        assertThat(read("\"name\":\"Maya\u202egro.elpmaxe\u2069\"").name()).isEqualTo("Maya gro.elpmaxe");
        assertThat(read("\"name\":\"" + "🌍".repeat(300) + "\"").name()).isEqualTo("🌍".repeat(200));
    }

    @Test
    void claimsOfAnotherKindAreReadAsNothing() {
        var token = read("\"name\":{\"a\":1},\"email\":[\"x\"],\"email_verified\":{},\"iat\":\"soon\"");

        assertThat(token.name()).isEmpty();
        assertThat(token.email()).isEmpty();
        assertThat(token.emailVerified()).isFalse();
        assertThat(token.issuedAt()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void aTokenOfSomebodyElseThanTheServerVerifiedIsRefused() {
        var forged = "Bearer " + token("{\"sub\":\"%s\",\"email\":\"admin@example.org\"}".formatted(UUID.randomUUID()));

        assertThatThrownBy(() -> AccessToken.read(List.of(forged), MAYA)).isInstanceOf(Refused.class);
    }

    @Test
    void twoTokensAreRefusedBecauseTheServerMayHaveVerifiedTheOther() {
        var good = "Bearer " + token(claims("\"name\":\"Maya\""));
        var forged = "Bearer " + token(claims("\"name\":\"Maya\",\"email\":\"admin@example.org\""));

        assertThatThrownBy(() -> AccessToken.read(List.of(good, forged), MAYA)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> AccessToken.read(List.of(good + ", " + forged), MAYA))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> AccessToken.read(List.of(), MAYA)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer a.b.c",
                "Bearer a..c",
                "Bearer .....",
                "Basic bWF5YTptYXlh",
                "Bearer e30.e30.e30",
                "Bearer e30.bnVsbA.e30",
                "Bearer e30.W10.e30",
                "Bearer e30.e30.e30 e30",
                "Bearer e30.%00.e30"
            })
    void whatIsNoTokenIsRefused(String header) {
        assertThatThrownBy(() -> AccessToken.read(List.of(header), MAYA)).isInstanceOf(Refused.class);
    }

    private static AccessToken read(String claims) {
        return AccessToken.read(List.of("Bearer " + token(claims(claims))), MAYA);
    }

    private static String claims(String claims) {
        return "{\"sub\":\"%s\",%s}".formatted(MAYA, claims);
    }

    private static String token(String claims) {
        var payload = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        return "e30." + payload + ".c2lnbmVk";
    }
}
