package org.corridor.notification.preference;

import jakarta.validation.constraints.NotNull;

/**
 * What somebody wants by mail. A follow level may make it calmer, never more pressing.
 *
 * @param concernsMe answers to them, decisions on what they proposed
 * @param newThings at what they follow
 * @param changedStatus of what they follow
 * @param rhythm of the digest
 */
public record MailPreferenceDraft(
        @NotNull Channel concernsMe,
        @NotNull Channel mentioned,
        @NotNull Channel newThings,
        @NotNull Channel changedStatus,
        @NotNull Rhythm rhythm) {
    /** Until somebody chooses: at once what is pressing, a digest every day. */
    public static final MailPreferenceDraft USUAL =
            new MailPreferenceDraft(Channel.AT_ONCE, Channel.AT_ONCE, Channel.AT_ONCE, Channel.AT_ONCE, Rhythm.DAILY);

    /**
     * The way a notice takes.
     *
     * @param most what the follow level allows
     */
    public Channel channel(NoticeKind kind, Channel most) {
        var chosen = chosen(kind).atMost(most);
        return chosen == Channel.DIGEST && rhythm == Rhythm.NEVER ? Channel.NONE : chosen;
    }

    Channel chosen(NoticeKind kind) {
        return switch (kind) {
            case CONCERNS_ME -> concernsMe;
            case MENTIONED -> mentioned;
            case NEW_THINGS -> newThings;
            case CHANGED_STATUS -> changedStatus;
        };
    }

    /** The same without mail about this kind. */
    MailPreferenceDraft without(NoticeKind kind) {
        return new MailPreferenceDraft(
                kind == NoticeKind.CONCERNS_ME ? Channel.NONE : concernsMe,
                kind == NoticeKind.MENTIONED ? Channel.NONE : mentioned,
                kind == NoticeKind.NEW_THINGS ? Channel.NONE : newThings,
                kind == NoticeKind.CHANGED_STATUS ? Channel.NONE : changedStatus,
                rhythm);
    }

    /** The same without the digest. */
    MailPreferenceDraft withoutDigest() {
        return new MailPreferenceDraft(concernsMe, mentioned, newThings, changedStatus, Rhythm.NEVER);
    }
}
