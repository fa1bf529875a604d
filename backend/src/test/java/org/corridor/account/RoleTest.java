package org.corridor.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {
    @Test
    void rolesOfOthersAreNoneOfOurs() {
        assertThat(Role.read(List.of("editor", "offline_access", "uma_authorization", "ADMIN")))
                .containsExactly(Role.EDITOR);
    }

    @Test
    void wordsComeOnceAndInOneOrder() {
        assertThat(Role.words(List.of(Role.ADMIN, Role.MEMBER, Role.ADMIN))).containsExactly("member", "admin");
    }

    @Test
    void everyRoleIsFoundByItsWord() {
        for (var role : Role.values()) {
            assertThat(Role.of(role.word())).contains(role);
        }
        assertThat(Role.words(Set.of(Role.STUDY_LEAD))).containsExactly("study-lead");
    }
}
