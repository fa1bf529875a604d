package org.corridor.campaign.page;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A page as it stood after one change. Every version is kept. */
@Entity
@Immutable
@IdClass(SitePageVersion.Key.class)
@Table(name = "campaign_page_version")
class SitePageVersion {
    record Key(UUID pageId, long version) implements Serializable {}

    @Id
    @Column(name = "page_id")
    UUID pageId;

    @Id
    long version;

    Instant at;

    @Column(name = "by_person")
    @Nullable
    UUID by;

    String act;

    @Convert(converter = SitePageColumns.Snapshot.class)
    List<SitePageSnapshot> snapshot;

    @SuppressWarnings("NullAway.Init")
    protected SitePageVersion() {}

    SitePageVersion(SitePage page, String act, @Nullable UUID by) {
        this.pageId = page.id;
        this.version = page.version;
        this.at = page.updatedAt;
        this.by = by;
        this.act = act;
        this.snapshot = List.of(page.snapshot());
    }

    SitePageSnapshot stood() {
        return snapshot.getFirst();
    }
}
