package org.corridor.campaign.news;

import static java.time.ZoneOffset.UTC;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.corridor.campaign.wording.Schedule;
import org.corridor.campaign.wording.Wordings;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something the coalition tells the world, from its first draft on. */
@Entity
@Table(name = "campaign_news")
class News {
    static final String KIND = "news";

    /** The years that the archive has drawers for. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2099;

    private static final Instant BEFORE_ALL = Instant.parse("1700-01-01T00:00:00Z");

    @Id
    UUID id = UUID.randomUUID();

    long number;

    /** Counted from one, as people cite it. */
    @Version
    long version = 1;

    NewsState state = NewsState.DRAFT;
    String kind;
    String issuer;

    @Column(name = "issued_on")
    @Nullable
    LocalDate issuedOn;

    boolean undated;
    String language;

    @Column(name = "original_revision")
    int originalRevision;

    @Convert(converter = NewsColumns.Wordings.class)
    List<NewsWording> wordings = List.of();

    @Column(name = "target_kind")
    @Nullable
    String targetKind;

    @Column(name = "target_id")
    @Nullable
    UUID targetId;

    @Column(name = "target_address")
    @Nullable
    String targetAddress;

    @Column(name = "picture_sha256")
    @JdbcTypeCode(SqlTypes.CHAR)
    @Nullable
    String picture;

    @Column(name = "publish_at")
    @Nullable
    Instant publishAt;

    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;

    /** Where it stands among the others: its day, or the day it appeared here if its own is unknown. */
    @Column(name = "placed_at")
    @Nullable
    Instant placedAt;

    @Column(name = "withdrawn_because")
    @Nullable
    String withdrawnBecause;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected News() {}

    @SuppressWarnings("NullAway.Init") // take() sets the rest
    News(long number, NewsDraft draft, Instant now) {
        this.number = number;
        this.createdAt = now;
        this.updatedAt = now;
        this.language = draft.language();
        take(draft);
    }

    /** Puts an editor's words in place of what stood here. What readers see, or soon will, stays complete. */
    void revise(NewsDraft draft, Instant now) {
        if (state == NewsState.WITHDRAWN) {
            throw new Refused(new RuleBroken("news-withdrawn", "Restore this item before you revise it."));
        }
        take(draft);
        if (state != NewsState.DRAFT) {
            mustBeComplete();
        }
        if (state == NewsState.PUBLISHED) {
            place(now);
        }
        updatedAt = now;
    }

    /** Lets it go out by itself at a time to come. */
    void schedule(Schedule schedule, Instant now) {
        var next = after(NewsMove.SCHEDULE);
        mustBeComplete();
        publishAt = schedule.toCome(now);
        state = next;
        updatedAt = now;
    }

    /** Takes it back from going out. */
    void hold(Instant now) {
        state = after(NewsMove.HOLD);
        publishAt = null;
        updatedAt = now;
    }

    /** Lets it out now. True if readers have never had it before. */
    boolean publish(Instant now) {
        var next = after(NewsMove.PUBLISH);
        mustBeComplete();
        var first = publishedAt == null;
        state = next;
        publishAt = null;
        if (first) {
            publishedAt = now;
        }
        place(now);
        updatedAt = now;
        return first;
    }

    /** Takes it out of sight; it stays in the record, with the reason. */
    void withdraw(String reason, Instant now) {
        state = after(NewsMove.WITHDRAW);
        publishAt = null;
        withdrawnBecause = reason;
        updatedAt = now;
    }

    /** Brings it back to the desk, from where it may be published again. */
    void restore(Instant now) {
        state = after(NewsMove.RESTORE);
        withdrawnBecause = null;
        updatedAt = now;
    }

    private NewsState after(NewsMove move) {
        return state.after(move).orElseThrow(() -> new Refused(new RuleBroken("news-move", sentence(move))));
    }

    private String sentence(NewsMove move) {
        return "To %s is not possible for what is %s."
                .formatted(move.name().toLowerCase(Locale.ROOT), state.name().toLowerCase(Locale.ROOT));
    }

    private void mustBeComplete() {
        if (!wordings().ofOriginal().complete()) {
            throw new Refused(new RuleBroken("news-incomplete", "Write title and text in the original language."));
        }
        if (picture != null && wordings().ofOriginal().pictureText() == null) {
            throw new Refused(new RuleBroken("picture-untold", "Say in words what the picture shows."));
        }
    }

    /**
     * Its day is the day it appears unless another is known; of several on one day the later stands first. What nobody can date
     * stands below what has a day, not on top as if it were new.
     */
    private void place(Instant now) {
        var appeared = publishedAt == null ? now : publishedAt;
        if (issuedOn == null && !undated) {
            issuedOn = LocalDate.ofInstant(appeared, UTC);
        }
        placedAt = issuedOn == null
                ? BEFORE_ALL.plus(Duration.between(Instant.EPOCH, appeared))
                : issuedOn.atTime(appeared.atOffset(UTC).toLocalTime()).toInstant(UTC);
    }

    private void take(NewsDraft draft) {
        if (draft.target() != null && draft.targetAddress() != null) {
            throw new Refused(new RuleBroken("two-targets", "Choose one thing that this is about."));
        }
        var day = draft.issuedOn();
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw new Refused(new Invalid(List.of(new FieldFault("issuedOn", "Choose a day from 1900 to 2099."))));
        }
        var revised = wordings().revised(draft.language(), draft.wordings());
        kind = draft.kind();
        issuer = draft.issuer().strip();
        undated = draft.undated();
        issuedOn = draft.undated() ? null : draft.issuedOn();
        language = revised.original();
        originalRevision = revised.revision();
        wordings = revised.all();
        targetKind = draft.target() == null ? null : draft.target().kind();
        targetId = draft.target() == null ? null : draft.target().id();
        targetAddress = draft.targetAddress();
        picture = draft.picture();
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }

    Wordings<NewsWording> wordings() {
        return new Wordings<>(language, originalRevision, wordings);
    }

    @Nullable
    NewsTarget target() {
        return targetKind == null || targetId == null ? null : new NewsTarget(targetKind, targetId);
    }

    SubjectRef ref() {
        return new SubjectRef(KIND, id);
    }

    String address() {
        return "/news/" + number;
    }

    NewsRecord record() {
        var said = wordings();
        return new NewsRecord(
                id,
                number,
                version,
                state,
                kind,
                issuer,
                issuedOn,
                undated,
                language,
                Wordings.LANGUAGES.stream()
                        .map(code -> NewsWordingView.of(said, code))
                        .toList(),
                target(),
                targetAddress,
                picture,
                publishAt,
                publishedAt,
                withdrawnBecause,
                createdAt,
                updatedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof News news && Objects.equals(id, news.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
