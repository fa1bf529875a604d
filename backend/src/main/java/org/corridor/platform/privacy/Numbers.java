package org.corridor.platform.privacy;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.regex.Pattern;

/** What the numbers in a text may be, other than somebody's. */
final class Numbers {
    /**
     * What holds numbers that are nobody's: addresses on the web, but for those that open a chat; identifiers of papers and
     * records; days.
     */
    private static final Pattern NOBODYS = Pattern.compile(
            "https?://(?!wa\\.me|api\\.whatsapp)[^\\s<>()\"]+|\\b10\\.\\d{4,9}/\\S+"
                    + "|\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b"
                    + "|(?<!\\d)(?:19|20)\\d{2}-(?:0\\d|1[0-2])-[0-3]\\d(?!\\d)"
                    + "|(?<!\\d[./ -]?)[0-3]?\\d([./-])[01]?\\d\\1(?:19|20)\\d{2}(?![./-]?\\d)",
            CASE_INSENSITIVE);

    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String DAY =
            "(?:\\d{1,2}[./ -]\\d{1,2}[./ -]" + YEAR + "|" + YEAR + "[./-]\\d{1,2}[./-]\\d{1,2})";
    private static final String HOUR = "(?:[01]?\\d|2[0-3]):[0-5]\\d";
    private static final List<Pattern> TIMES = List.of(
            Pattern.compile(YEAR + "[./-]\\d{1,2}[./-]\\d{1,2}.*"),
            Pattern.compile(DAY + "(?:\\D{1,4}" + DAY + "){0,3}"),
            Pattern.compile(YEAR + "(?:\\D{1,3}" + YEAR + "){1,5}"),
            Pattern.compile(YEAR + "[./-]\\d{2}"),
            Pattern.compile(HOUR + "(?:[^\\d:]{1,4}" + HOUR + "){1,5}"));
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([ .,'])\\d{3}(?:\\1\\d{3}){0,5}");
    private static final String QUANTITY = "\\d{1,3}(?: \\d{3}){0,4}";
    private static final String SHARE = "\\d{1,3}\\.\\d{1,3}";
    private static final String SPAN = "[1-9]\\d?-[1-9]\\d?";
    private static final List<Pattern> STATISTICS = List.of(
            Pattern.compile("\\d+ ?- ?\\d+"),
            Pattern.compile("\\d{1,3}\\.\\d{3,}"),
            Pattern.compile(QUANTITY + "(?: / " + QUANTITY + "){1,5}"),
            Pattern.compile(SHARE + "(?: ?[(-] ?" + SHARE + "){1,5}"),
            Pattern.compile(SPAN + "(?:[/ ]" + SPAN + "){1,6}(?:[/ ][1-9]\\d?)?"));
    private static final int BOOK = 13;

    private Numbers() {}

    /** The text without the numbers that are nobody's; as long as before, so that places stay true. */
    static String somebodys(String text) {
        return NOBODYS.matcher(text)
                .replaceAll(match -> "_".repeat(match.group().length()));
    }

    static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    /** Years, days, hours, one or several. */
    static boolean times(String number) {
        return TIMES.stream().anyMatch(form -> form.matcher(number).matches());
    }

    static boolean thousands(String number) {
        return THOUSANDS.matcher(number).matches();
    }

    /** A quantity, several of them, an enumeration, the number of a book. */
    static boolean counts(String number) {
        var digits = digits(number);
        return thousands(number)
                || STATISTICS.stream().anyMatch(form -> form.matcher(number).matches())
                || (digits.length() == BOOK && digits.startsWith("97"))
                || enumerates(number);
    }

    /** 10. 11. 12. 13. 14 */
    private static boolean enumerates(String number) {
        var groups = number.replaceFirst("^\\D+", "").split("\\D+", -1);
        if (groups.length < 3 || groups[0].length() > 3) {
            return false;
        }
        for (int at = 1; at < groups.length; at++) {
            if (!groups[at].equals(Integer.toString(Integer.parseInt(groups[0]) + at))) {
                return false;
            }
        }
        return true;
    }
}
