package org.corridor.site.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corridor.notification.unsubscription.UnsubscriptionOffer;
import org.corridor.notification.unsubscription.UnsubscriptionService;
import org.corridor.site.page.Page.View;
import org.corridor.site.text.Wording;

/** Where the link at the end of a mail leads: says what would end, and has the button that ends it. Works without scripts. */
@Dependent
class UnsubscribePage implements RoomPages {
    private static final Pattern TOKEN = Pattern.compile("/unsubscribe/(u[A-Za-z0-9_-]{60,250})");

    private static final String TITLE = "notification.unsubscribe.title";

    private final UnsubscriptionService unsubscriptions;

    @Inject
    UnsubscribePage(UnsubscriptionService unsubscriptions) {
        this.unsubscriptions = unsubscriptions;
    }

    @Override
    public Optional<Page> at(Address address, Wording w, Map<String, String[]> parameters) {
        return address.part(TOKEN).map(token -> page(address, w, token));
    }

    Page page(Address address, Wording w, String token) {
        return unsubscriptions
                .find(token)
                .map(offer -> offered(address, w, offer))
                .orElseGet(() -> TextPages.notFound(address, w));
    }

    private static Page offered(Address address, Wording w, UnsubscriptionOffer offer) {
        var view = new View("unsubscribe", Map.of("offer", offer, "what", what(w, offer)));
        return Page.saying(address, w.t(TITLE), w.t(TITLE), view).unlisted().with(offer);
    }

    private static String what(Wording w, UnsubscriptionOffer offer) {
        var title = offer.title();
        return title == null
                ? w.t("notification.unsubscribe.what." + offer.what())
                : w.t("notification.unsubscribe.thing", "title", title);
    }
}
