package org.corridor.campaign.page;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.campaign.wording.WordedDraft;
import org.corridor.platform.text.Texts;

/**
 * What an editor writes of a page in one language.
 *
 * @param lede one line under the title
 * @param body in Markdown
 * @param ready for readers; the original always is
 * @param matches whether the editor says that it renders the original as it reads now
 */
public record SitePageWordingDraft(
        @NotNull @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language,

        @NotNull @Size(max = 200) @Pattern(regexp = Texts.LINE)
        String title,

        @NotNull @Size(max = 400) @Pattern(regexp = Texts.LINE)
        String lede,

        @NotNull @Size(max = 40_000) @Pattern(regexp = Texts.PROSE)
        String body,

        boolean ready,
        boolean matches)
        implements WordedDraft<SitePageWording> {
    @Override
    public SitePageWording kept(boolean forReaders, int renders) {
        return new SitePageWording(language, title.strip(), lede.strip(), body.strip(), forReaders, renders);
    }
}
