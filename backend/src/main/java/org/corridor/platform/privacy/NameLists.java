package org.corridor.platform.privacy;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridor.platform.problem.Refusal.TextPlace;

/** Three or more full names in a row, between commas or on lines of their own. */
final class NameLists {
    private static final String WORD =
            "(?:\\p{Lu}[\\p{Ll}\\p{M}’'-]++(?:\\p{Lu}\\p{Ll}++)?|\\p{Lu}[\\p{Lu}\\p{M}’'-]{2,}+)";
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\d])" + WORD + "(?: (?:" + WORD
            + "|\\p{Lu}\\.|(?i:bin|binti|al|el|de|da|van|dos))){0,2} " + WORD + "(?![\\p{L}\\d])");
    private static final Pattern BETWEEN = Pattern.compile(
            " ?[,;،/|·•]\\s*(?:and |et |y |و ?)?| (?:and|et|y|&|-) " + "|\\s*\\n\\s*(?:[-*•]|\\d{1,3}[.)])?\\s*");
    /** A marked or numbered line of two to four words in a script without capitals. */
    private static final Pattern UNCASED = Pattern.compile(
            "[ \\t]*(?:[-*•]|\\d{1,3}[.)-])[ \\t]*(?:[-*•][ \\t]*)?(?:[\\p{Lo}\\p{M}]{2,}+[ \\t]){1,3}[\\p{Lo}\\p{M}]{2,}+[ \\t]*");
    /** Words that name bodies, papers and places rather than people. */
    private static final Pattern NOT_PEOPLE = Pattern.compile(
            "\\b(?:union|federation|confederation|ministry|department|office|organi[sz]ation|association|centre|center"
                    + "|council|committee|commission|convention|protocol|act|law|agreement|forum|network|agency|bank|board"
                    + "|university|institute|international|national|global|united|nations|republic|rights|human|migrant"
                    + "|migration|labou?r|workers?|recruitment|trade|group|report|declaration|framework|principles?|guide"
                    + "|north|south|east|west|new|saint|san|santa|city|street|road|middle|arab|gulf|asia|pacific|africa"
                    + "|january|february|march|april|june|july|august|september|october|november|december|good|best|fair"
                    + "|ministère|organisation|travail|droits|convenio|ministerio|trabajo|derechos|organización|arabia)\\b",
            CASE_INSENSITIVE | UNICODE_CASE);

    private static final Set<String> PLACES = places();
    private static final int FEWEST = 3;
    /** Between two names of a list stands no more than this. */
    private static final int APART = 12;

    private NameLists() {}

    static List<TextPlace> find(String text) {
        return Stream.concat(cased(text).stream(), uncased(text).stream()).toList();
    }

    /** From name to name, one after the other: a pattern for all of a list would ask for as much memory as it is long. */
    private static List<TextPlace> cased(String text) {
        var lists = new ArrayList<TextPlace>();
        var name = NAME.matcher(text);
        int from = 0;
        int to = -1;
        int people = 0;
        while (name.find()) {
            if (to < 0 || !follows(text, to, name.start())) {
                add(lists, from, to, people);
                from = name.start();
                people = 0;
            }
            to = name.end();
            people += person(name.group()) ? 1 : 0;
        }
        add(lists, from, to, people);
        return lists;
    }

    /** Whether what stands between two names makes them parts of one list. */
    private static boolean follows(String text, int from, int to) {
        return to - from <= APART && BETWEEN.matcher(text).region(from, to).matches();
    }

    private static boolean person(String name) {
        return !NOT_PEOPLE.matcher(name).find() && !PLACES.contains(name.toLowerCase(Locale.ROOT));
    }

    private static List<TextPlace> uncased(String text) {
        var lists = new ArrayList<TextPlace>();
        int at = 0;
        int from = 0;
        int lines = 0;
        for (var line : text.split("\n", -1)) {
            if (UNCASED.matcher(line).matches()) {
                from = lines == 0 ? at : from;
                lines++;
            } else {
                add(lists, from, at - 1, lines);
                lines = 0;
            }
            at += line.length() + 1;
        }
        add(lists, from, at - 1, lines);
        return lists;
    }

    private static void add(List<TextPlace> lists, int from, int to, int people) {
        if (people >= FEWEST) {
            lists.add(new TextPlace(PersonalText.NAMES, from, to));
        }
    }

    private static Set<String> places() {
        var places = new HashSet<String>();
        for (var language : List.of("en", "fr", "es")) {
            for (var country : Locale.getISOCountries()) {
                var name = Locale.of("", country).getDisplayCountry(Locale.of(language));
                places.add(name.toLowerCase(Locale.ROOT));
            }
        }
        return places;
    }
}
