package org.corridor.account.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.platform.problem.Refused;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final UUID ID = UUID.randomUUID();

    @Test
    void aRoleGivenInSignInAppearsWithTheNextToken() {
        var maya = maya(Role.MEMBER);
        var carried = Set.of(Role.MEMBER, Role.EDITOR);

        assertThat(maya.learnsFrom(token(LATER), carried)).isTrue();
        maya.learn(token(LATER), carried);

        assertThat(maya.roles()).isEqualTo(carried);
        assertThat(maya.learnsFrom(token(LATER), carried)).isFalse();
    }

    @Test
    void aRoleTakenAwayEndsAtOnceWhateverATokenStillCarries() {
        var maya = maya(Role.MEMBER, Role.EDITOR);
        maya.changeRoles(List.of(Role.MEMBER));

        assertThat(maya.rolesInForce(token(LATER), Set.of(Role.MEMBER, Role.EDITOR)))
                .containsExactly(Role.MEMBER);
    }

    @Test
    void anOldTokenDoesNotUndoADecision() {
        var maya = maya(Role.MEMBER, Role.EDITOR);
        maya.changeRoles(List.of(Role.MEMBER));
        maya.learn(token(LATER), Set.of(Role.MEMBER, Role.EDITOR));

        assertThat(maya.roles()).containsExactly(Role.MEMBER);
    }

    @Test
    void anOlderTokenDoesNotBringBackWhatANewerOneNoLongerCarries() {
        var maya = maya(Role.MEMBER, Role.EDITOR);
        maya.learn(token(LATER), Set.of(Role.MEMBER));
        var older = token(LATER.minusSeconds(10));

        assertThat(maya.learnsFrom(older, Set.of(Role.MEMBER, Role.EDITOR))).isFalse();
        assertThat(maya.rolesInForce(older, Set.of(Role.MEMBER, Role.EDITOR))).containsExactly(Role.MEMBER);
    }

    @Test
    void aRoleJustGrantedHoldsOnlyOnceATokenCarriesIt() {
        var maya = maya(Role.MEMBER);
        maya.grant(List.of(Role.RESEARCHER));

        assertThat(maya.roles()).containsExactly(Role.MEMBER, Role.RESEARCHER);
        assertThat(maya.rolesInForce(token(NOON), Set.of(Role.MEMBER))).containsExactly(Role.MEMBER);
    }

    @Test
    void aNameThatClaimsAnOfficeIsTakenFromNowhere() {
        var maya = maya(Role.MEMBER);

        maya.learn(
                new AccessToken(ID, "Corridor moderation", "maya@example.org", true, false, LATER),
                Set.of(Role.MEMBER));

        assertThat(maya.name).isEqualTo("Maya Tamang");
        assertThatThrownBy(() -> maya.describe(new ProfileDraft("Moderator", null, List.of(), "en")))
                .isInstanceOf(Refused.class);
        assertThat(maya.name).isEqualTo("Maya Tamang");
    }

    @Test
    void aNameChosenHereStaysUntilSignInGivesANewOne() {
        var maya = maya(Role.MEMBER);
        maya.describe(new ProfileDraft(" Maya T. ", null, List.of("ne", "en"), "en"));

        maya.learn(token(LATER), Set.of(Role.MEMBER));
        assertThat(maya.name).isEqualTo("Maya T.");

        maya.learn(new AccessToken(ID, "Maya Gurung", "maya@example.org", true, false, LATER), Set.of(Role.MEMBER));
        assertThat(maya.name).isEqualTo("Maya Gurung");
    }

    @Test
    void somebodyIsSuspendedOnceAndReadmittedOnce() {
        var maya = maya(Role.MEMBER);
        var suspension = new Suspension("Shared a password", NOON, null);

        assertThatThrownBy(maya::readmit).isInstanceOf(Refused.class);
        maya.suspend(suspension);
        assertThat(maya.suspended()).isTrue();
        assertThatThrownBy(() -> maya.suspend(suspension)).isInstanceOf(Refused.class);
        maya.readmit();
        assertThat(maya.suspended()).isFalse();
    }

    @Test
    void theTimeIsNotedOnceAnHour() {
        assertThat(maya(Role.MEMBER).seenLongAgo(NOON.plusSeconds(3600))).isFalse();
        assertThat(maya(Role.MEMBER).seenLongAgo(NOON.plusSeconds(3601))).isTrue();
    }

    private static Person maya(Role... roles) {
        return new Person(token(NOON), Set.of(roles), NOON);
    }

    private static AccessToken token(Instant issuedAt) {
        return new AccessToken(ID, "Maya Tamang", "maya@example.org", true, false, issuedAt);
    }
}
