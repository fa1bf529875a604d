package org.corridor.campaign.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.Subjects;
import org.corridor.platform.subject.Viewer;
import org.jspecify.annotations.Nullable;

/** Finds out what the links of a page lead to. */
@Dependent
class SitePageLinks {
    private final Subjects subjects;

    @Inject
    SitePageLinks(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Those that everybody may follow, in their order; what is gone is left out. */
    List<SitePageLinkView> shown(List<SitePageLink> links) {
        var refs = links.stream()
                .map(SitePageLink::ref)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var found = subjects.find(refs, Viewer.anyone());
        return links.stream()
                .flatMap(link -> {
                    var ref = link.ref();
                    if (ref == null) {
                        return Stream.of(elsewhere(link));
                    }
                    var thing = found.get(ref);
                    return thing == null
                            ? Stream.<SitePageLinkView>empty()
                            : Stream.of(new SitePageLinkView(
                                    ref.kind(), ref.id(), thing.title(), thing.address(), link.note()));
                })
                .toList();
    }

    private static SitePageLinkView elsewhere(SitePageLink link) {
        return new SitePageLinkView(
                null,
                null,
                Objects.requireNonNullElse(link.title(), ""),
                Objects.requireNonNullElse(link.address(), ""),
                link.note());
    }

    /** Refuses links that lead nowhere, or in two directions. */
    void refuseBroken(String field, List<SitePageLink> links) {
        for (var link : links) {
            var ref = link.ref();
            if (!link.whole()
                    || (ref != null && subjects.find(ref, Viewer.anyone()).isEmpty())) {
                throw new Refused(new Invalid(List.of(
                        new FieldFault(field, "Choose something everybody can read, or an address and a title."))));
            }
        }
    }

    /** The thing whose page stands at a path, as a link. */
    @Nullable
    SitePageLink at(String path, @Nullable String note) {
        return subjects.at(path, Viewer.anyone())
                .map(found -> new SitePageLink(found.ref().kind(), found.ref().id(), null, null, note))
                .orElse(null);
    }
}
