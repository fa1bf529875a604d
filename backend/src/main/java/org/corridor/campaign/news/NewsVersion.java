package org.corridor.campaign.news;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A news item as it stood after one change. Every version is kept. */
@Entity
@Immutable
@IdClass(NewsVersion.Key.class)
@Table(name = "campaign_news_version")
class NewsVersion {
    record Key(UUID newsId, long version) implements Serializable {}

    @Id
    @Column(name = "news_id")
    UUID newsId;

    @Id
    long version;

    Instant at;

    @Column(name = "by_person")
    @Nullable
    UUID by;

    NewsState state;
    String title;

    /** The whole item as its editors saw it then, as JSON. */
    String snapshot;

    @SuppressWarnings("NullAway.Init")
    protected NewsVersion() {}

    NewsVersion(NewsRecord shown, String snapshot, @Nullable UUID by) {
        this.newsId = shown.id();
        this.version = shown.version();
        this.at = shown.updatedAt();
        this.by = by;
        this.state = shown.state();
        this.title = shown.title();
        this.snapshot = snapshot;
    }

    NewsVersionSummary summary() {
        return new NewsVersionSummary(version, at, by, state, title);
    }
}
