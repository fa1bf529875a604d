package org.corridor.campaign.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.file.StoredFile;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is known of a kept picture. The same picture is kept once. */
@Entity
@Immutable
@Table(name = "campaign_picture")
class Picture {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    String sha256;

    @Column(name = "media_type")
    String mediaType;

    int width;
    int height;
    long size;

    @Column(name = "by_person")
    @Nullable
    UUID by;

    @Column(name = "kept_at")
    Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected Picture() {}

    Picture(StoredFile file, PictureFile made, @Nullable UUID by, Instant now) {
        this.sha256 = file.sha256();
        this.size = file.size();
        this.mediaType = made.mediaType();
        this.width = made.width();
        this.height = made.height();
        this.by = by;
        this.keptAt = now;
    }

    PictureView view() {
        return new PictureView(sha256, "/pictures/%s.%s".formatted(sha256, ending()), width, height);
    }

    private String ending() {
        return mediaType.equals(PictureFile.PNG) ? "png" : "jpg";
    }
}
