package org.corridor.notification.unsubscription;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.corridor.platform.http.HttpSettings;
import org.corridor.platform.mail.MessageId;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Whole addresses, as they stand in a mail. */
@Dependent
public class MailAddresses {
    private static final String USUAL_LANGUAGE = "en";

    private final HttpSettings settings;

    @Inject
    MailAddresses(HttpSettings settings) {
        this.settings = settings;
    }

    /** A page in a language, by its path without prefix. */
    public String page(@Nullable String language, String path) {
        return settings.publicUrl()
                + (language == null || language.equals(USUAL_LANGUAGE) ? "" : "/" + language)
                + path;
    }

    /** The name under which mail about one thing is kept together; no mail carries it itself. */
    public String thread(SubjectRef subject) {
        return MessageId.of(subject.id(), settings.publicUrl().getHost());
    }

    /** RFC 2369, RFC 2919 and RFC 8058. */
    Map<String, String> headers(String token, Subscription subscription) {
        return Map.of(
                "List-Id",
                "Corridor <%s.corridor.%s>"
                        .formatted(subscription.list(), settings.publicUrl().getHost()),
                "List-Unsubscribe",
                "<%s/api/unsubscriptions/%s>".formatted(settings.publicUrl(), token),
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click");
    }
}
