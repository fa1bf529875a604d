package org.corridor.campaign.appeal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.campaign.wording.WordedDraft;
import org.corridor.platform.text.Texts;

/**
 * What an editor writes of an appeal in one language.
 *
 * @param addressee of whom something is asked
 * @param demand what is asked, in one sentence
 * @param body in Markdown
 * @param ready for readers; the original always is
 * @param matches whether the editor says that it renders the original as it reads now
 */
public record AppealWordingDraft(
        @NotNull @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language,

        @NotNull @Size(max = 200) @Pattern(regexp = Texts.LINE)
        String title,

        @NotNull @Size(max = 300) @Pattern(regexp = Texts.LINE)
        String addressee,

        @NotNull @Size(max = 600) @Pattern(regexp = Texts.LINE)
        String demand,

        @NotNull @Size(max = 30_000) @Pattern(regexp = Texts.PROSE)
        String body,

        boolean ready,
        boolean matches)
        implements WordedDraft<AppealWording> {
    @Override
    public AppealWording kept(boolean forReaders, int renders) {
        return new AppealWording(
                language, title.strip(), addressee.strip(), demand.strip(), body.strip(), forReaders, renders);
    }
}
