package org.corridor.campaign.news;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.corridor.account.CurrentPerson;
import org.corridor.campaign.picture.PictureService;
import org.corridor.campaign.wording.Wordings;
import org.corridor.platform.subject.Subjects;
import org.corridor.platform.text.Markdown;
import org.jspecify.annotations.Nullable;

/** Puts together what a reader sees of a news item: its words in their language, its picture, and what it is about. */
@Dependent
class NewsViews {
    private final Subjects subjects;
    private final PictureService pictures;
    private final CurrentPerson person;

    @Inject
    NewsViews(Subjects subjects, PictureService pictures, CurrentPerson person) {
        this.subjects = subjects;
        this.pictures = pictures;
        this.person = person;
    }

    NewsView of(News news, String readerLanguage) {
        var said = news.wordings();
        return of(news, said, said.forReader(readerLanguage));
    }

    /** How it would look in a language, also where its translation is not ready yet. */
    NewsView preview(News news, String language) {
        var said = news.wordings();
        return of(news, said, said.in(language).orElseGet(said::ofOriginal));
    }

    private NewsView of(News news, Wordings<NewsWording> said, NewsWording shown) {
        var picture = news.picture == null ? null : pictures.find(news.picture).orElse(null);
        return new NewsView(
                news.id,
                news.number,
                news.version,
                news.kind,
                news.issuer,
                news.issuedOn,
                news.publishedAt,
                news.updatedAt,
                shown.language(),
                said.original(),
                said.outdated(shown.language()),
                said.readable(),
                shown.title(),
                /* teaser= */ shown.lead(),
                /* lede= */ shown.teaser(),
                Markdown.html(shown.body()),
                picture,
                picture == null ? null : pictureText(said, shown),
                target(news));
    }

    /** What a reader who does not see the picture is told, in the language of the wording or else of the original. */
    private static @Nullable String pictureText(Wordings<NewsWording> said, NewsWording shown) {
        return shown.pictureText() == null ? said.ofOriginal().pictureText() : shown.pictureText();
    }

    private @Nullable NewsTargetView target(News news) {
        var target = news.target();
        if (target != null) {
            return subjects.find(target.ref(), person.viewer())
                    .map(found -> new NewsTargetView(target.kind(), found.title(), found.address()))
                    .orElse(null);
        }
        return news.targetAddress == null ? null : new NewsTargetView(null, news.targetAddress, news.targetAddress);
    }
}
