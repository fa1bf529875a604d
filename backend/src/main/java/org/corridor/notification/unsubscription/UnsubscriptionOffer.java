package org.corridor.notification.unsubscription;

import org.jspecify.annotations.Nullable;

/**
 * What following the link at the end of a mail would end.
 *
 * @param token the link's own
 * @param what {@code digest}, {@code concerns-me}, {@code mentioned} or {@code followed}
 * @param title of the one thing followed; absent where it is more than one
 * @param active false when it has ended already
 */
public record UnsubscriptionOffer(
        String token, String what, @Nullable String title, boolean active) {}
