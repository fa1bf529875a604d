package org.corridor.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "Rosa@Example.ORG,rosa@example.org",
        "' rosa@example.org ',rosa@example.org",
        "rosa.maria+news@example.org,rosa.maria+news@example.org",
        "rosa@exämple.org,rosa@xn--exmple-cua.org",
        "rosa@EXÄMPLE.org,rosa@xn--exmple-cua.org",
        "rosa@xn--exmple-cua.org,rosa@xn--exmple-cua.org",
        "rosa@localhost,rosa@localhost"
    })
    void oneMailboxHasOneSpelling(String written, String kept) {
        assertThat(EmailAddress.of(written)).contains(new EmailAddress(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"other@s\u0131nk.example.org", "other@s\u0456nk.example.org", "other@sink.example.org.evil.org"})
    void whatMerelyLooksAlikeIsAnother(String lookalike) {
        assertThat(EmailAddress.of(lookalike)).isPresent().isNotEqualTo(EmailAddress.of("other@sink.example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "other@sin\u212a.example.org",
                "other@S\u0130NK.example.org",
                "other@\uff53ink.example.org",
                "other@si\u200bnk.example.org",
                "other@sink\u3002example.org",
                "other@stra\u00dfe.example.org"
            })
    void aDomainThatLosesLettersOnTheWayIsNone(String lookalike) {
        assertThat(EmailAddress.of(lookalike)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rosa",
                "@example.org",
                "rosa@",
                "\u00fc@example.org",
                "a\u0085@example.org",
                "\"\ud800@example.org",
                "\"a b\"@example.org",
                "rosa@example..org",
                "rosa@exam ple.org",
                "rosa@-example.org",
                "rosa@example.org@example.org",
                "rosa@[127.0.0.1]",
                ".rosa@example.org"
            })
    void whereNoLetterArrivesIsNoAddress(String written) {
        assertThat(EmailAddress.of(written)).isEmpty();
    }

    @Test
    void anAddressIsNoLongerThanMailServersTake() {
        assertThat(EmailAddress.of("a".repeat(64) + "@example.org")).isPresent();
        assertThat(EmailAddress.of("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.of("a@" + ("b".repeat(60) + ".").repeat(4) + "example.org"))
                .isEmpty();
    }
}
