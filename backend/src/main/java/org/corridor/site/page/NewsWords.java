package org.corridor.site.page;

import java.time.LocalDate;
import org.corridor.campaign.news.NewsQuery;
import org.corridor.site.text.Wording;
import org.jspecify.annotations.Nullable;

/** How the news is spoken of: its kinds, its days, its languages. */
record NewsWords(Wording w) {
    String kind(String code) {
        return w.t("campaign.news.kind." + code);
    }

    String day(@Nullable LocalDate day) {
        return day == null ? w.t("campaign.news.undated") : w.day(day);
    }

    /** The name of a drawer of the archive. */
    String drawer(String year) {
        return year.equals(NewsQuery.UNDATED) ? w.t("campaign.news.undated") : year;
    }

    /** The heading of a list: all news, a year's, or what has no day. */
    String title(@Nullable String year) {
        if (year == null) {
            return w.t("campaign.news.title");
        }
        return year.equals(NewsQuery.UNDATED)
                ? w.t("campaign.news.undatedTitle")
                : w.t("campaign.news.ofYear", "year", year);
    }

    /** What stands in place of a list that is empty. */
    String nothing(String path) {
        var year = path.replace("/news/archive/", "");
        return year.matches("\\d{4}") ? w.t("campaign.news.emptyYear", "year", year) : w.t("campaign.news.empty");
    }

    /** The drawer an item lies in. */
    static String year(@Nullable LocalDate day) {
        return day == null ? NewsQuery.UNDATED : Integer.toString(day.getYear());
    }
}
