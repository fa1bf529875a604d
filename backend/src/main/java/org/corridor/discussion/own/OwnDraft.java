package org.corridor.discussion.own;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** A comment that is not sent yet, kept for whichever device its author goes on with. */
public record OwnDraft(
        @NotNull @Size(max = 10_000) @Pattern(regexp = Texts.PROSE)
        String text,

        @Nullable UUID replyTo) {}
