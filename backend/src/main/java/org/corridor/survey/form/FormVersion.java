package org.corridor.survey.form;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A form as it was put in, octet by octet. Never changed: interviews are read by it for ever. */
@Entity
@Immutable
@Table(name = "survey_form_version")
class FormVersion {
    @Id
    UUID id = UUID.randomUUID();

    @ManyToOne(optional = false)
    @JoinColumn(name = "form")
    SurveyForm form;

    int turn;

    String name;

    String title;

    @Basic
    byte[] xform;

    @JdbcTypeCode(SqlTypes.CHAR)
    String md5;

    @Column(name = "added_by")
    @Nullable
    UUID addedBy;

    @Column(name = "added_at")
    Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected FormVersion() {}

    FormVersion(SurveyForm form, int turn, NewVersion added, @Nullable UUID by, Instant now) {
        this.form = form;
        this.turn = turn;
        name = added.model().version();
        title = added.model().title();
        xform = added.xform();
        md5 = md5(xform);
        addedBy = by;
        addedAt = now;
    }

    boolean isOf(byte[] octets) {
        return Arrays.equals(xform, octets);
    }

    /** As clients in the field compare it. */
    String hash() {
        return "md5:" + md5;
    }

    /** The address of its octets. */
    String address() {
        return "/api/survey/forms/%s/versions/%s/xform".formatted(form.formId, name);
    }

    private static String md5(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(octets));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has MD5.", impossible);
        }
    }
}
