package org.corridor.campaign.event;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.corridor.campaign.wording.WordedDraft;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What an editor writes about an event in one language.
 *
 * @param teaser one line for lists; without it, the beginning of the text stands there
 * @param body in Markdown
 * @param ready for readers; the original always is
 * @param matches whether the editor says that it renders the original as it reads now
 */
public record EventWordingDraft(
        @NotNull @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language,

        @NotNull @Size(max = 200) @Pattern(regexp = Texts.LINE)
        String title,

        @Size(max = 400) @Pattern(regexp = Texts.LINE) @Nullable
        String teaser,

        @NotNull @Size(max = 20_000) @Pattern(regexp = Texts.PROSE)
        String body,

        boolean ready,
        boolean matches)
        implements WordedDraft<EventWording> {
    @Override
    public EventWording kept(boolean forReaders, int renders) {
        return new EventWording(language, title.strip(), lead(), body.strip(), forReaders, renders);
    }

    private @Nullable String lead() {
        return teaser == null || teaser.isBlank() ? null : teaser.strip();
    }
}
