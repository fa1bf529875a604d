package org.corridor.surveys.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corridor.surveys.form.Form;
import org.corridor.surveys.form.Node;
import org.corridor.surveys.form.Paths;

/** Places whose value cannot be told again, because a rule of theirs cannot, or mentions such a place. */
final class Doubt {
    static final Doubt NONE = new Doubt(Set.of());
    private static final Pattern MENTION = Pattern.compile("(?:\\.\\.?)?(?:/(?:\\.\\.|[\\p{L}_][\\p{L}\\p{N}_.:-]*))+");

    private final Set<String> places;

    private Doubt(Set<String> places) {
        this.places = places;
    }

    /** Begins where a rule is of some kind, and spreads to all whose rule mentions such a place. */
    static Doubt of(Form form, Function<Node, String> rule, Predicate<String> begins) {
        var mentions = new HashMap<String, Set<String>>();
        var reached = new HashSet<String>();
        form.root().all().forEach(node -> {
            var text = rule.apply(node);
            if (!text.isBlank()) {
                mentions.put(node.path(), mentioned(text, node.path()));
                if (begins.test(text)) {
                    reached.add(node.path());
                }
            }
        });
        spread(mentions, reached);
        return new Doubt(Collections.unmodifiableSet(reached));
    }

    private static void spread(Map<String, Set<String>> mentions, Set<String> reached) {
        var grown = !reached.isEmpty();
        while (grown) {
            grown = false;
            var soFar = new Doubt(Set.copyOf(reached));
            for (var mention : mentions.entrySet()) {
                if (!reached.contains(mention.getKey())
                        && mention.getValue().stream().anyMatch(soFar::concerns)) {
                    grown |= reached.add(mention.getKey());
                }
            }
        }
    }

    /** Whether a rule that stands at a path mentions a doubtful place. */
    boolean isIn(String rule, String path) {
        return !places.isEmpty() && mentioned(rule, path).stream().anyMatch(this::concerns);
    }

    /** Whether it is on a place, or on a section around it. */
    boolean isOn(String path) {
        if (places.isEmpty()) {
            return false;
        }
        for (var end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (places.contains(path.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** A mention of a section is one of all in it. */
    private boolean concerns(String mentioned) {
        return isOn(mentioned) || places.stream().anyMatch(place -> place.startsWith(mentioned + "/"));
    }

    private static Set<String> mentioned(String rule, String from) {
        return MENTION.matcher(rule)
                .results()
                .map(found -> Paths.of(found.group(), from))
                .collect(Collectors.toSet());
    }
}
