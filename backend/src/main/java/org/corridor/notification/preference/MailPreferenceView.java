package org.corridor.notification.preference;

import org.corridor.platform.http.Versioned;

/** What somebody wants by mail, as it stands. */
public record MailPreferenceView(
        long version, Channel concernsMe, Channel mentioned, Channel newThings, Channel changedStatus, Rhythm rhythm)
        implements Versioned {
    static MailPreferenceView of(long version, MailPreferenceDraft chosen) {
        return new MailPreferenceView(
                version,
                chosen.concernsMe(),
                chosen.mentioned(),
                chosen.newThings(),
                chosen.changedStatus(),
                chosen.rhythm());
    }
}
