package org.corridor.campaign.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.corridor.campaign.wording.FieldText;

/** A page as it stood after one change. */
record SitePageSnapshot(
        String language,
        boolean published,
        List<SitePageWording> wordings,
        List<SitePageLink> resources,
        List<SitePageLink> videos) {
    /** Every field as the text an editor would recognise. */
    List<FieldText> texts() {
        var texts = new ArrayList<FieldText>();
        texts.add(new FieldText("language", null, language));
        wordings.forEach(wording -> {
            texts.add(new FieldText("title", wording.language(), wording.title()));
            texts.add(new FieldText("lede", wording.language(), wording.lede()));
            texts.add(new FieldText("body", wording.language(), wording.body()));
        });
        texts.add(new FieldText("resources", null, lines(resources)));
        texts.add(new FieldText("videos", null, lines(videos)));
        return texts;
    }

    private static String lines(List<SitePageLink> links) {
        return links.stream().map(SitePageLink::text).collect(Collectors.joining("\n"));
    }
}
