package org.corridor.surveys.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions that belong together; asked once. */
public record Group(
        String path, Texts label, @Nullable Meaning bound, String relevant, String appearance, List<Node> children)
        implements Section {
    public Group {
        children = List.copyOf(children);
    }

    @Override
    public Optional<Meaning> meaning() {
        return Optional.ofNullable(bound);
    }
}
