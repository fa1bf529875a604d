package org.corridor.notification.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowingTest {
    private static final UUID ID = UUID.randomUUID();

    private static Following said(Place place, FollowLevel level) {
        return new Following(place, level);
    }

    @Test
    void whatIsSaidAboutTheThingWinsOverItsKindAndEverything() {
        var all = List.of(
                said(Place.EVERYTHING, FollowLevel.WATCHING),
                said(new Place("library-item", ID), FollowLevel.MUTED),
                said(new Place("library-item", null), FollowLevel.TRACKING));
        assertThat(Following.nearest(all).level()).isEqualTo(FollowLevel.MUTED);
    }

    @Test
    void whatIsSaidAboutAKindWinsOverEverything() {
        var all = List.of(
                said(Place.EVERYTHING, FollowLevel.WATCHING),
                said(new Place("library-item", null), FollowLevel.TRACKING));
        assertThat(Following.nearest(all).level()).isEqualTo(FollowLevel.TRACKING);
    }

    @Test
    void whereNothingIsSaidOnlyWhatConcernsSomebodyReachesThem() {
        assertThat(Following.nearest(List.of()).level()).isEqualTo(FollowLevel.NORMAL);
    }
}
