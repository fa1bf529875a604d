package org.corridor.notification.follow;

import java.util.Collection;
import java.util.Comparator;

/** A level and the place it was set for. */
public record Following(Place place, FollowLevel level) {
    /** Where nothing was said, people are told what concerns them. */
    public static final Following USUAL = new Following(Place.EVERYTHING, FollowLevel.NORMAL);

    /** Of what somebody said about a thing, about its kind and about everything, that which was said nearest to it. */
    static Following nearest(Collection<Following> said) {
        return said.stream().max(Comparator.comparingInt(Following::nearness)).orElse(USUAL);
    }

    private int nearness() {
        return place.outwards().size();
    }
}
