package org.corridor.discussion;

import jakarta.enterprise.context.Dependent;
import org.corridor.platform.privacy.PersonalText;
import org.corridor.platform.text.Markdown;

/** Shows a text as it will read, and what will hold it back, before it is sent. */
@Dependent
class Preview {
    PreviewView of(PreviewDraft draft) {
        return new PreviewView(Markdown.html(draft.text()), PersonalText.findings(draft.text()));
    }
}
