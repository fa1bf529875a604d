package org.corridor.surveys.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Questions that are asked again for each of several things.
 *
 * @param count XPath; empty when the person says how often
 */
public record Repeat(
        String path, Texts label, @Nullable Meaning bound, String relevant, String count, List<Node> children)
        implements Section {
    public Repeat {
        children = List.copyOf(children);
    }

    @Override
    public Optional<Meaning> meaning() {
        return Optional.ofNullable(bound);
    }
}
