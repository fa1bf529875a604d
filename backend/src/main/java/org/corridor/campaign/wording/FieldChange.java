package org.corridor.campaign.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one field changed, word by word.
 *
 * @param language of the wording it belongs to; absent for what is the same in all languages
 */
public record FieldChange(String field, @Nullable String language, List<WordingPart> parts) {
    /** Only those fields that changed, in the order of the later text; what is gone stands last. */
    public static List<FieldChange> between(List<FieldText> before, List<FieldText> after) {
        var changes = new ArrayList<FieldChange>();
        var gone = before.stream()
                .filter(old -> after.stream().noneMatch(old::sameFieldAs))
                .map(old -> new FieldText(old.field(), old.language(), ""));
        Stream.concat(after.stream(), gone).forEach(now -> {
            var was = before.stream()
                    .filter(now::sameFieldAs)
                    .findFirst()
                    .map(FieldText::text)
                    .orElse("");
            if (!was.equals(now.text())) {
                changes.add(new FieldChange(now.field(), now.language(), WordingPart.between(was, now.text())));
            }
        });
        return List.copyOf(changes);
    }
}
