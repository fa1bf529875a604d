package org.corridor.campaign.news;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.campaign.wording.WordedDraft;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What an editor writes in one language.
 *
 * @param teaser one line for lists; without it, the beginning of the text stands there
 * @param body in Markdown
 * @param ready for readers; the original always is
 * @param matches whether the editor says that it renders the original as it reads now
 */
public record NewsWordingDraft(
        @NotNull @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language,

        @NotNull @Size(max = 300) @Pattern(regexp = Texts.LINE)
        String title,

        @Size(max = 400) @Pattern(regexp = Texts.LINE) @Nullable
        String teaser,

        @NotNull @Size(max = 30_000) @Pattern(regexp = Texts.PROSE)
        String body,

        @Size(max = 300) @Pattern(regexp = Texts.LINE) @Nullable
        String pictureText,

        boolean ready,
        boolean matches)
        implements WordedDraft<NewsWording> {
    @Override
    public NewsWording kept(boolean forReaders, int renders) {
        return new NewsWording(
                language,
                title.strip(),
                NewsWording.stripped(teaser),
                body.strip(),
                NewsWording.stripped(pictureText),
                forReaders,
                renders);
    }
}
