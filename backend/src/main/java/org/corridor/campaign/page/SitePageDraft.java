package org.corridor.campaign.page;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.corridor.platform.text.Texts;

/**
 * What an editor writes about a page.
 *
 * @param slug the last part of its address; stays as it was first written
 * @param language the original one
 * @param resources what there is to read, in this order
 * @param videos what there is to watch, in this order
 */
public record SitePageDraft(
        @NotNull SitePageKind kind,

        @NotNull
        @Size(max = 60)
        @Pattern(
                regexp = "^[a-z][a-z0-9]*(-[a-z0-9]+){0,29}$",
                message = "Write small letters and digits, words joined by hyphens: fair-recruitment.")
        String slug,

        @NotNull @Pattern(regexp = Texts.INTERFACE_LANGUAGE) String language,
        @NotNull @Size(max = 4) @Valid List<@NotNull SitePageWordingDraft> wordings,
        @NotNull @Size(max = 40) @Valid List<@NotNull SitePageLink> resources,
        @NotNull @Size(max = 40) @Valid List<@NotNull SitePageLink> videos) {}
