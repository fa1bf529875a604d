package org.corridor.notification.follow;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.account.CurrentPerson;
import org.corridor.platform.http.Page;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.journal.Journal;
import org.corridor.platform.problem.Refusal.NotFound;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.subject.SubjectSummary;
import org.corridor.platform.subject.Subjects;
import org.jspecify.annotations.Nullable;

/** What people do about following. Each method is one transaction, or part of its caller's. */
@Dependent
@Transactional
public class FollowService {
    private final FollowRepository follows;
    private final Subjects subjects;
    private final Journal journal;
    private final CurrentPerson current;

    @Inject
    FollowService(FollowRepository follows, Subjects subjects, Journal journal, CurrentPerson current) {
        this.follows = follows;
        this.subjects = subjects;
        this.journal = journal;
        this.current = current;
    }

    FollowView show(Place place) {
        refuseUnseen(place);
        return follows.find(current.id(), place).map(this::view).orElseGet(() -> nothingSaid(place));
    }

    FollowView follow(Place place, long expectedVersion, FollowLevel level) {
        refuseUnseen(place);
        return set(place, expectedVersion, level);
    }

    /** Takes back what was said about this place; also where the thing itself is out of sight by now. */
    FollowView leave(Place place, long expectedVersion) {
        return set(place, expectedVersion, null);
    }

    Page<FollowSummary> list(PageRequest page) {
        var after = page.after().map(FollowService::key).orElse(null);
        var found = Page.of(
                follows.list(current.id(), after, page.limit() + 1), page.limit(), follow -> follow.id.toString());
        var refs = found.items().stream()
                .flatMap(follow -> follow.place().subject().stream())
                .toList();
        var titles = subjects.find(refs, current.viewer());
        return found.map(follow -> summary(follow, titles));
    }

    /** What holds for everybody who said anything about this thing, its kind, or everything. */
    public Map<UUID, Following> around(SubjectRef subject) {
        return follows.around(subject).stream()
                .collect(Collectors.groupingBy(
                        follow -> follow.person,
                        Collectors.collectingAndThen(
                                Collectors.mapping(FollowService::following, Collectors.toList()),
                                Following::nearest)));
    }

    /** All that somebody said. */
    public List<Following> of(UUID person) {
        return follows.list(person, null, Integer.MAX_VALUE).stream()
                .map(FollowService::following)
                .toList();
    }

    /** Whether news about this place itself reach somebody. */
    public boolean follows(UUID person, Place place) {
        return follows.find(person, place)
                .map(follow -> follow.level)
                .filter(FollowLevel::follows)
                .isPresent();
    }

    /** Lets somebody hear of this place what concerns them and no more; harmless to say twice. */
    public void calm(UUID person, Place place) {
        var follow = follows.hold(person, place);
        if (follow.level != null && follow.level.follows()) {
            follow.set(FollowLevel.NORMAL);
        }
    }

    private FollowView set(Place place, long expectedVersion, @Nullable FollowLevel level) {
        var follow = follows.hold(current.id(), place, expectedVersion);
        if (follow.level != level) {
            follow.set(level);
            var subject = place.subject().orElseGet(() -> new SubjectRef("person", current.id()));
            journal.write(
                    level == null ? "follow-ended" : "followed",
                    subject,
                    level == null ? null : level.name().toLowerCase(Locale.ROOT));
        }
        return view(follows.save(follow));
    }

    /** What one may not see cannot be told from what does not exist. */
    private void refuseUnseen(Place place) {
        var subject = place.subject().orElse(null);
        if (subject != null && subjects.find(subject, current.viewer()).isEmpty()) {
            throw new Refused(new NotFound(subject.kind(), subject.id()));
        }
    }

    private FollowView view(Follow follow) {
        var level = follow.level;
        var inForce = level == null ? inForce(follow.place()) : level;
        return new FollowView(follow.subjectKind, follow.subjectId, follow.version, level, inForce);
    }

    private FollowView nothingSaid(Place place) {
        return new FollowView(place.kind(), place.id(), 0, null, inForce(place));
    }

    private FollowLevel inForce(Place place) {
        return Following.nearest(place.outwards().stream()
                        .flatMap(around -> follows.find(current.id(), around).stream())
                        .filter(follow -> follow.level != null)
                        .map(FollowService::following)
                        .toList())
                .level();
    }

    private static Following following(Follow follow) {
        return new Following(follow.place(), follow.level == null ? FollowLevel.NORMAL : follow.level);
    }

    private static FollowSummary summary(Follow follow, Map<SubjectRef, SubjectSummary> titles) {
        var thing = follow.place().subject().map(titles::get).orElse(null);
        return new FollowSummary(
                follow.subjectKind,
                follow.subjectId,
                follow.version,
                following(follow).level(),
                thing == null ? null : thing.title(),
                thing == null ? null : thing.address());
    }

    private static UUID key(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException notAKey) {
            throw PageRequest.unknownPlace();
        }
    }
}
