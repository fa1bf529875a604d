package org.corridor.account.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.corridor.account.Role;
import org.corridor.platform.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    private static final Set<Role> MEMBER = Set.of(Role.MEMBER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Corridor moderation team",
                "Moderator",
                "MODER\u200bATOR",
                "Équipe Corridor",
                "Modératrice Anne",
                "Moderadora",
                "Administración",
                "admin",
                "المشرف العام",
                "فريق الإشراف",
                "فريق كوريدور",
                "Ｍoderator"
            })
    void whoHoldsNoOfficeIsNotCalledByOne(String name) {
        assertThat(PersonName.fit(name, MEMBER)).isFalse();
        assertThatThrownBy(() -> PersonName.refuseUnfit(name, MEMBER)).isInstanceOf(Refused.class);
    }

    @Test
    void whoHoldsAnOfficeMaySaySo() {
        assertThat(PersonName.fit("Corridor moderation team", Set.of(Role.MODERATOR)))
                .isTrue();
        assertThat(PersonName.fit("Site administrator", Set.of(Role.MODERATOR))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+41 79 123 45 67", "maria@example.org", "Maria maria\u200b@example.org", "N1234567"})
    void aNameLeadsToNobody(String name) {
        assertThat(PersonName.fit(name, MEMBER)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maya Tamang",
                "Pervez Musharraf",
                "مشرف خان",
                "Jean-Luc d’Arc",
                "山田 太郎",
                "Adminah Odhiambo",
                "X Æ A-12"
            })
    void peopleKeepTheirNames(String name) {
        assertThat(PersonName.fit(name, MEMBER)).isTrue();
        assertThat(PersonName.tidy(name)).isEqualTo(name);
    }

    @Test
    void whatNobodySeesIsNoPartOfAName() {
        assertThat(PersonName.tidy(" Maya\u00a0\u2003Ta\u200bma\u200dng\u00ad "))
                .isEqualTo("Maya Tamang");
    }

    @Test
    void joinersStayWhereNamesAreWrittenWithThem() {
        assertThat(PersonName.tidy("ශ්\u200dරී")).isEqualTo("ශ්\u200dරී");
        assertThat(PersonName.tidy("علی\u200cرضا")).isEqualTo("علی\u200cرضا");
    }
}
