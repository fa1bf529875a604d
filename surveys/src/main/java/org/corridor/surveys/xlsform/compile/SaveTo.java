package org.corridor.surveys.xlsform.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.surveys.xlsform.expression.Names;
import org.corridor.surveys.xlsform.problem.Code;
import org.corridor.surveys.xlsform.problem.Problems;

/** The {@code save_to} column: the answer of {@code entry} becomes {@code property} of an entity of {@code list}. */
record SaveTo(Entry entry, String list, String property) {
    private static final Set<String> RESERVED = Set.of("name", "label");
    static final String COLUMN = "bind::entities:saveto";

    /** All of a survey that are right. Several entities make a prefix necessary: {@code list#property}. */
    static List<SaveTo> all(List<Entry> survey, List<Entry> entities, Problems problems) {
        var lists = entities.stream()
                .flatMap(entity -> entity.text("dataset").stream())
                .toList();
        var rows = new HashMap<String, Integer>();
        var all = new ArrayList<SaveTo>();
        for (var entry : survey) {
            var section = entry.text("type").map(TypeCell::of).filter(type -> !(type instanceof TypeCell.Ask));
            if (entry.has(COLUMN) && section.isEmpty()) {
                of(entry, lists, problems)
                        .filter(saveTo -> saveTo.isRight(rows, problems))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<SaveTo> of(Entry entry, List<String> lists, Problems problems) {
        var text = entry.text(COLUMN).orElse("");
        var place = entry.place(COLUMN);
        var sign = text.indexOf('#');
        if (sign < 0 && lists.size() > 1) {
            problems.add(Code.SAVE_TO_PREFIX, place, text);
            return Optional.empty();
        }
        var list = sign < 0 ? (lists.isEmpty() ? "" : lists.getFirst()) : text.substring(0, sign);
        if (!lists.contains(list)) {
            problems.add(Code.SAVE_TO_LIST, place.named(list), list.isEmpty() ? text : list);
            return Optional.empty();
        }
        return Optional.of(new SaveTo(entry, list, text.substring(sign + 1)));
    }

    private boolean isRight(Map<String, Integer> rows, Problems problems) {
        var place = entry.place(COLUMN).named(property);
        if (RESERVED.contains(property.toLowerCase(Locale.ROOT))
                || property.startsWith("__")
                || !Names.isName(property)) {
            problems.add(Code.SAVE_TO_NAME, place, property);
            return false;
        }
        var other = rows.putIfAbsent(list + "#" + property, entry.row());
        if (other != null) {
            problems.add(Code.SAVE_TO_TWICE, place, property, other);
            return false;
        }
        return true;
    }
}
