package org.corridor.campaign.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.corridor.campaign.wording.FieldText;
import org.corridor.campaign.wording.Wordings;
import org.jspecify.annotations.Nullable;

/** An appeal's words as they stood after one change. */
record AppealSnapshot(
        String language,
        List<AppealWording> wordings,
        @Nullable LocalDate signUntil) {
    AppealWording original() {
        return new Wordings<>(language, 0, wordings).ofOriginal();
    }

    /** What organisations sign. */
    List<FieldText> signed() {
        return texts(original(), null);
    }

    /** Everything. */
    List<FieldText> texts() {
        var texts = new ArrayList<FieldText>();
        texts.add(new FieldText("language", null, language));
        texts.add(new FieldText("signUntil", null, signUntil == null ? "" : signUntil.toString()));
        wordings.forEach(wording -> texts.addAll(texts(wording, wording.language())));
        return texts;
    }

    private static List<FieldText> texts(AppealWording said, @Nullable String language) {
        return List.of(
                new FieldText("title", language, said.title()),
                new FieldText("addressee", language, said.addressee()),
                new FieldText("demand", language, said.demand()),
                new FieldText("body", language, said.body()));
    }
}
