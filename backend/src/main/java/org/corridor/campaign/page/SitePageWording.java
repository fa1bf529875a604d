package org.corridor.campaign.page;

import org.corridor.campaign.wording.Worded;

/**
 * What a page says in one language, as it is kept.
 *
 * @param lede one line under the title
 * @param ready for readers
 * @param renders the revision of the original that this wording was last held against
 */
record SitePageWording(String language, String title, String lede, String body, boolean ready, int renders)
        implements Worded<SitePageWording> {
    @Override
    public boolean empty() {
        return title.isEmpty() && lede.isEmpty() && body.isEmpty();
    }

    @Override
    public boolean complete() {
        return !title.isEmpty() && !lede.isEmpty() && !body.isEmpty();
    }

    @Override
    public boolean saysTheSameAs(SitePageWording other) {
        return title.equals(other.title) && lede.equals(other.lede) && body.equals(other.body);
    }
}
