package org.corridor.account.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.person.PersonContact;
import org.corridor.platform.problem.Refusal.NotAllowed;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant TWO_WEEKS_ON = NOON.plusSeconds(14 * 24 * 3600);

    @Test
    void anInvitationIsGoodForTwoWeeks() {
        var invitation = invitation();

        assertThat(invitation.state(TWO_WEEKS_ON.minusSeconds(1))).isEqualTo(InvitationState.OPEN);
        assertThat(invitation.state(TWO_WEEKS_ON)).isEqualTo(InvitationState.EXPIRED);
        assertThatThrownBy(() -> invitation.accept(guest("rosa@example.org", true), TWO_WEEKS_ON))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(rule(refused)).isEqualTo("invitation-expired"));
    }

    @Test
    void theAddressMayBeWrittenInAnyCase() {
        var invitation = invitation();
        invitation.accept(guest("Rosa@Example.org", true), NOON);

        assertThat(invitation.state(NOON)).isEqualTo(InvitationState.ACCEPTED);
    }

    @Test
    void aLetterThatWasPassedOnLetsNobodyElseIn() {
        assertThatThrownBy(() -> invitation().accept(guest("mallory@example.org", true), NOON))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(NotAllowed.class));
    }

    @Test
    void anAddressNobodyConfirmedIsNotEnough() {
        assertThatThrownBy(() -> invitation().accept(guest("rosa@example.org", false), NOON))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(NotAllowed.class));
    }

    @Test
    void anInvitationIsGoodOnce() {
        var invitation = invitation();
        invitation.accept(guest("rosa@example.org", true), NOON);

        assertThatThrownBy(() -> invitation.accept(guest("rosa@example.org", true), NOON))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(rule(refused)).isEqualTo("invitation-used"));
    }

    @Test
    void aWithdrawnInvitationIsGoodForNothing() {
        var invitation = invitation();
        invitation.withdraw(NOON);

        assertThatThrownBy(() -> invitation.accept(guest("rosa@example.org", true), NOON))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(rule(refused)).isEqualTo("invitation-withdrawn"));
    }

    private static String rule(Refused refused) {
        return ((RuleBroken) refused.refusal()).rule();
    }

    private static Invitation invitation() {
        var draft = new InvitationDraft("rosa@example.org", List.of(Role.MEMBER), null, "es", null);
        return new Invitation(draft, InvitationToken.fresh(), UUID.randomUUID(), NOON);
    }

    private static PersonContact guest(String email, boolean verified) {
        return new PersonContact(UUID.randomUUID(), "Rosa", email, verified, "es", Set.of(), false, Instant.EPOCH);
    }
}
