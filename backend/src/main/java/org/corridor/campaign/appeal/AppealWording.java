package org.corridor.campaign.appeal;

import org.corridor.campaign.wording.Worded;

/**
 * What an appeal says in one language, as it is kept.
 *
 * @param addressee of whom something is asked
 * @param demand what is asked, in one sentence
 * @param ready for readers
 * @param renders the revision of the original that this wording was last held against
 */
record AppealWording(
        String language, String title, String addressee, String demand, String body, boolean ready, int renders)
        implements Worded<AppealWording> {
    @Override
    public boolean empty() {
        return title.isEmpty() && addressee.isEmpty() && demand.isEmpty() && body.isEmpty();
    }

    @Override
    public boolean complete() {
        return !title.isEmpty() && !addressee.isEmpty() && !demand.isEmpty() && !body.isEmpty();
    }

    @Override
    public boolean saysTheSameAs(AppealWording other) {
        return title.equals(other.title)
                && addressee.equals(other.addressee)
                && demand.equals(other.demand)
                && body.equals(other.body);
    }
}
