package org.corridor.platform.answer;

import java.text.Normalizer;
import java.util.Locale;
import org.corridor.platform.text.Markdown;

/** Links that our letters carry for their reader alone: whoever holds one acts as that reader. */
final class OurLinks {
    private static final String UNSUBSCRIBE = "/unsubscribe/u";

    private OurLinks() {}

    /**
     * Whether one stands in a text, as it was typed or as it will read. Mail programs change the case of addresses, write
     * their signs as percent and number, and put invisible characters in.
     *
     * @param answerAddress what every address for answers begins with
     */
    static boolean standIn(String text, String answerAddress) {
        return holds(text, answerAddress)
                || holds(Markdown.plain(text), answerAddress)
                || Markdown.links(text).stream().anyMatch(link -> holds(link, answerAddress));
    }

    private static boolean holds(String text, String answerAddress) {
        var read = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .toLowerCase(Locale.ROOT)
                .replace("%2f", "/")
                .replace("%2b", "+");
        return read.contains(UNSUBSCRIBE) || read.contains(answerAddress.toLowerCase(Locale.ROOT));
    }
}
