package org.corridor.discussion.privacy;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.corridor.platform.problem.Refusal.TextPlace;

/** Three or more full names in a row, between commas or on lines of their own. */
final class NameLists {
    private static final String WORD = "\\p{Lu}[\\p{Ll}\\p{M}’'-]+(?:\\p{Lu}\\p{Ll}+)?";
    private static final String NAME =
            WORD + "(?: (?:" + WORD + "|\\p{Lu}\\.|bin|binti|al|el|de|da|van|dos)){0,2} " + WORD;
    private static final String BETWEEN =
            "(?: ?[,;،]\\s*(?:and |et |y |و ?)?| (?:and|et|y|&) |\\s*\\R\\s*(?:[-*•]|\\d{1,3}[.)])?\\s*)";
    private static final Pattern LIST =
            Pattern.compile("(?<![\\p{L}\\d])" + NAME + "(?:" + BETWEEN + NAME + "){2,}(?![\\p{L}\\d])");
    private static final Pattern SINGLE = Pattern.compile(NAME);
    /** Numbered or marked lines of two to four words in a script without capitals. */
    private static final Pattern UNCASED_LIST = Pattern.compile(
            "(?m)(?:^[ \\t]*(?:[-*•]|\\p{Nd}{1,3}[.)-])[ \\t]*(?:[\\p{Lo}\\p{M}\\u200c\\u200d]{2,}[ \\t]){1,3}"
                    + "[\\p{Lo}\\p{M}\\u200c\\u200d]{2,}[ \\t]*(?:\\R|\\z)){3,}");
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

    private NameLists() {}

    static List<TextPlace> find(String text) {
        var cased = LIST.matcher(text).results().filter(match -> people(match.group()) >= FEWEST);
        var uncased = UNCASED_LIST.matcher(text).results();
        return java.util.stream.Stream.concat(cased, uncased)
                .map(match -> new TextPlace(PersonalText.NAMES, match.start(), match.end()))
                .toList();
    }

    private static long people(String list) {
        return Arrays.stream(list.split(BETWEEN))
                .filter(name -> SINGLE.matcher(name).matches())
                .filter(name -> !NOT_PEOPLE.matcher(name).find())
                .filter(name -> !PLACES.contains(name.toLowerCase(Locale.ROOT)))
                .count();
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
