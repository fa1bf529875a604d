package org.corridor.campaign.page;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.campaign.wording.Schedule;
import org.corridor.campaign.wording.Wordings;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.corridor.platform.subject.SubjectSummary;
import org.jspecify.annotations.Nullable;

/** A page that stays, in the words of its editors. */
@Entity
@Table(name = "campaign_page")
class SitePage {
    static final String KIND = "page";

    @Id
    UUID id = UUID.randomUUID();

    @Version
    long version = 1;

    SitePageKind kind;
    String slug;
    boolean published;

    /** When it will go out by itself. */
    @Column(name = "publish_at")
    @Nullable
    Instant publishAt;

    String language;

    @Column(name = "original_revision")
    int originalRevision;

    @Convert(converter = SitePageColumns.Wordings.class)
    List<SitePageWording> wordings = List.of();

    @Convert(converter = SitePageColumns.Links.class)
    List<SitePageLink> resources;

    @Convert(converter = SitePageColumns.Links.class)
    List<SitePageLink> videos;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected SitePage() {}

    @SuppressWarnings("NullAway.Init") // take() sets the rest
    SitePage(SitePageDraft draft, Instant now) {
        this.kind = draft.kind();
        this.slug = draft.slug();
        this.language = draft.language();
        this.createdAt = now;
        take(draft, now);
    }

    void revise(SitePageDraft draft, Instant now) {
        if (draft.kind() != kind || !draft.slug().equals(slug)) {
            throw broken("address-lasts", "A page keeps its address: others have linked to it.");
        }
        take(draft, now);
        if (published || publishAt != null) {
            mustBeComplete();
        }
    }

    /** Lets it go out by itself at a time to come. */
    void schedule(Schedule schedule, Instant now) {
        if (published) {
            throw broken("page-published", "Readers have this page already.");
        }
        mustBeComplete();
        publishAt = schedule.toCome(now);
        updatedAt = now;
    }

    /** Takes it back from going out. */
    void hold(Instant now) {
        publishAt = null;
        updatedAt = now;
    }

    void publish(Instant now) {
        mustBeComplete();
        published = true;
        publishAt = null;
        updatedAt = now;
    }

    void hide(Instant now) {
        if (kind == SitePageKind.LEGAL) {
            throw broken("page-needed", "The site needs this page: change its words instead.");
        }
        published = false;
        updatedAt = now;
    }

    private void mustBeComplete() {
        if (!words().ofOriginal().complete()) {
            throw broken("page-incomplete", "Write title, summary and text in the original language first.");
        }
    }

    private void take(SitePageDraft draft, Instant now) {
        var revised = words().revised(draft.language(), draft.wordings());
        language = revised.original();
        originalRevision = revised.revision();
        wordings = revised.all();
        resources = draft.resources().stream().map(SitePageLink::tidied).toList();
        videos = draft.videos().stream().map(SitePageLink::tidied).toList();
        updatedAt = now;
    }

    private static Refused broken(String rule, String detail) {
        return new Refused(new RuleBroken(rule, detail));
    }

    Wordings<SitePageWording> words() {
        return new Wordings<>(language, originalRevision, wordings);
    }

    SitePageSnapshot snapshot() {
        return new SitePageSnapshot(language, published, wordings, resources, videos);
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }

    SubjectRef ref() {
        return new SubjectRef(KIND, id);
    }

    String address() {
        return kind.address(slug);
    }

    SubjectSummary mention() {
        return new SubjectSummary(ref(), words().ofOriginal().title(), address());
    }
}
