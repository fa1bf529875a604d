package org.corridor.account.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.account.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final UUID UNION = UUID.randomUUID();
    private static final AssignmentDraft NEPAL = new AssignmentDraft(null, "NP", null, null, null);
    private static final AssignmentDraft NEPAL_TO_QATAR = new AssignmentDraft(null, null, "NP", "QA", null);
    private static final AssignmentDraft OF_THE_UNION = new AssignmentDraft(null, null, null, null, UNION);
    private static final AssignmentDraft STUDY = new AssignmentDraft("recruitment-2026", null, null, null, null);

    @Nested
    class WithoutAnAssignment {
        private static final Reach NOWHERE = new Reach(List.of());
        private static final Reach IN_NEPAL = new Reach(List.of(NEPAL));

        @Test
        void whoReachesNowhereGivesNothing() {
            assertThat(NOWHERE.covers(Set.of(Role.MEMBER), null)).isFalse();
            assertThat(NOWHERE.covers(Set.of(Role.RESEARCHER), null)).isFalse();
        }

        @Test
        void aRoleThatCountsInPlacesIsMeantForEverywhere() {
            assertThat(IN_NEPAL.covers(Set.of(Role.MEMBER, Role.RESEARCHER), null))
                    .isFalse();
            assertThat(Reach.everywhere().covers(Set.of(Role.RESEARCHER), null)).isTrue();
        }

        @Test
        void aRoleThatCountsInNoPlaceMayBeGivenByWhoReachesAnywhere() {
            assertThat(IN_NEPAL.covers(Set.of(Role.MEMBER), null)).isTrue();
        }
    }

    @Nested
    class Applications {
        @Test
        void withoutAnAssignmentNothingIsSeen() {
            assertThat(new Reach(List.of()).covers(UNION, List.of("NP"))).isFalse();
        }

        @Test
        void withoutALimitEverythingIsSeen() {
            assertThat(Reach.everywhere().covers(null, List.of())).isTrue();
        }

        @Test
        void aCountryCoversThoseWhoNameIt() {
            var reach = new Reach(List.of(NEPAL));

            assertThat(reach.covers(null, List.of("IN", "NP"))).isTrue();
            assertThat(reach.covers(null, List.of("IN"))).isFalse();
            assertThat(reach.covers(UNION, List.of())).isFalse();
        }

        @Test
        void aCorridorCoversThoseAtEitherEnd() {
            var reach = new Reach(List.of(NEPAL_TO_QATAR));

            assertThat(reach.covers(null, List.of("NP"))).isTrue();
            assertThat(reach.covers(null, List.of("QA"))).isTrue();
            assertThat(reach.covers(null, List.of("KE"))).isFalse();
        }

        @Test
        void anOrganisationCoversItsOwnPeopleOnly() {
            var reach = new Reach(List.of(OF_THE_UNION));

            assertThat(reach.covers(UNION, List.of())).isTrue();
            assertThat(reach.covers(UUID.randomUUID(), List.of())).isFalse();
            assertThat(reach.covers(null, List.of("NP"))).isFalse();
        }

        @Test
        void allLimitsOfOneAssignmentMustHoldButOneAssignmentSuffices() {
            var nepaliUnion = new AssignmentDraft(null, "NP", null, null, UNION);

            assertThat(new Reach(List.of(nepaliUnion)).covers(UNION, List.of("QA")))
                    .isFalse();
            assertThat(new Reach(List.of(nepaliUnion, OF_THE_UNION)).covers(UNION, List.of("QA")))
                    .isTrue();
        }

        @Test
        void aStudyDoesNotLimitWhoMayJoin() {
            assertThat(new Reach(List.of(STUDY)).covers(null, List.of("KE"))).isTrue();
        }
    }

    @Nested
    class Assignments {
        @Test
        void onlyAnUnlimitedReachAssignsWithoutLimit() {
            assertThat(Reach.everywhere().covers(AssignmentDraft.everywhere())).isTrue();
            assertThat(new Reach(List.of(NEPAL)).covers(AssignmentDraft.everywhere()))
                    .isFalse();
        }

        @Test
        void aCorridorLiesWithinACountryAtEitherEnd() {
            assertThat(new Reach(List.of(NEPAL)).covers(NEPAL_TO_QATAR)).isTrue();
            assertThat(new Reach(List.of(new AssignmentDraft(null, "QA", null, null, null))).covers(NEPAL_TO_QATAR))
                    .isTrue();
            assertThat(new Reach(List.of(new AssignmentDraft(null, "KE", null, null, null))).covers(NEPAL_TO_QATAR))
                    .isFalse();
        }

        @Test
        void aCountryDoesNotLieWithinACorridor() {
            assertThat(new Reach(List.of(NEPAL_TO_QATAR)).covers(NEPAL)).isFalse();
        }

        @Test
        void everyLimitOfOnesOwnIsHandedOn() {
            var narrower = new AssignmentDraft("recruitment-2026", "NP", null, null, null);

            assertThat(new Reach(List.of(STUDY)).covers(narrower)).isTrue();
            assertThat(new Reach(List.of(STUDY)).covers(NEPAL)).isFalse();
            assertThat(new Reach(List.of(OF_THE_UNION)).covers(narrower)).isFalse();
        }
    }
}
