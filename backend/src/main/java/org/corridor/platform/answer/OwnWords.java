package org.corridor.platform.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.corridor.platform.text.Texts;

/**
 * What somebody wrote themselves in an answer, without what their mail program put around it: the mail they answer, the line
 * that leads to it, their signature. What they quoted between their own words stays, because it says what these are about.
 */
final class OwnWords {
    /** Lines that a leading line is broken into at most. */
    private static final int LEADING = 4;
    /** How far below a From its other lines may stand. */
    private static final int HEADERS = 6;

    private static final Pattern SIGNATURE = Pattern.compile("-- ?");
    private static final Pattern RULE = Pattern.compile("[_\\-]{10,}");
    private static final Pattern SEPARATOR = Pattern.compile(
            "-{2,} ?(original message|forwarded message|reply message|message d[’']origine|message original|message transféré"
                    + "|mensaje original|mensaje reenviado|الرسالة الأصلية|رسالة أصلية) ?-{2,}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LEAD = Pattern.compile(
            "(on .{5,300} wrote|le .{5,300} a écrit|el .{5,300} escribió"
                    + "|(في|بتاريخ|يوم) .{5,300}(كتب|كتبت|كتابة).{0,200}|\\d{4}[-/]\\d.{5,300}<[^<>]{1,100}@[^<>]{1,100}>) ?:",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LEAD_BEGINS = Pattern.compile(
            "(on|le|el|في|بتاريخ|يوم|\\d{4}[-/]\\d).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FROM = Pattern.compile("\\*?(from|de|من) ?:\\*? .+", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER = Pattern.compile(
            "\\*?(sent|date|to|subject|envoyé|à|objet|enviado|enviado el|fecha|para|asunto|تاريخ الإرسال|التاريخ|أرسلت|إلى"
                    + "|الموضوع) ?:\\*? .+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DEVICE = Pattern.compile(
            "(sent from (my|outlook|mail|yahoo)|get outlook for|envoyé (de|depuis) mon|envoyé depuis|obtenez outlook"
                    + "|télécharger outlook|enviado desde|obtener outlook|أُ?رسلت من|مرسل من|الحصول على outlook).{0,100}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<String> lines;

    private OwnWords(List<String> lines) {
        this.lines = new ArrayList<>(lines);
    }

    static String of(String text) {
        var words = new OwnWords(Texts.inParagraphs(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace("\ufeff", "")
                .lines()
                .toList());
        words.dropWhatFollowsSeparator();
        words.dropLeads();
        words.dropSignature();
        words.dropEnd();
        return String.join("\n", words.lines).strip();
    }

    private void dropWhatFollowsSeparator() {
        for (int at = 0; at < lines.size(); at++) {
            var line = line(at);
            if (SEPARATOR.matcher(line).matches() || (FROM.matcher(line).matches() && headersFollow(at))) {
                keep(at > 0 && RULE.matcher(line(at - 1)).matches() ? at - 1 : at);
                return;
            }
        }
    }

    /** The line that leads to a quote goes; so does what follows it, where that carries no mark of its own. */
    private void dropLeads() {
        for (int at = 0; at < lines.size(); at++) {
            var length = leadAt(at);
            if (length > 0) {
                lines.subList(at, at + length).clear();
                while (at < lines.size() && line(at).isEmpty()) {
                    lines.remove(at);
                }
                if (at < lines.size() && !quoted(at)) {
                    keep(at);
                    return;
                }
                dropFirstQuoteIfOnly(at);
            }
        }
    }

    /** Below the whole mail they answer somebody wrote their own words: it is no quote between words. */
    private void dropFirstQuoteIfOnly(int from) {
        var end = from;
        while (end < lines.size() && (quoted(end) || line(end).isEmpty())) {
            end++;
        }
        for (int at = end; at < lines.size(); at++) {
            if (quoted(at)) {
                return;
            }
        }
        lines.subList(from, end).clear();
    }

    private void dropSignature() {
        for (int at = 0; at < lines.size(); at++) {
            if (SIGNATURE.matcher(lines.get(at)).matches()) {
                keep(at);
                return;
            }
        }
    }

    /** Quotes, rules, emptiness and the name of the telephone at the very end. */
    private void dropEnd() {
        while (!lines.isEmpty()
                && (line(lines.size() - 1).isEmpty()
                        || quoted(lines.size() - 1)
                        || RULE.matcher(line(lines.size() - 1)).matches()
                        || DEVICE.matcher(line(lines.size() - 1)).matches())) {
            lines.removeLast();
        }
    }

    /** How many lines the leading line takes that begins here; 0 where none does. */
    private int leadAt(int at) {
        if (!LEAD_BEGINS.matcher(line(at)).matches()) {
            return 0;
        }
        var whole = new StringBuilder();
        for (int length = 1; length <= LEADING && at + length <= lines.size(); length++) {
            whole.append(length == 1 ? "" : " ").append(line(at + length - 1));
            if (LEAD.matcher(whole).matches()) {
                return length;
            }
        }
        return 0;
    }

    private boolean headersFollow(int at) {
        var found = 0;
        for (int below = at + 1; below < lines.size() && below <= at + HEADERS; below++) {
            found += HEADER.matcher(line(below)).matches() ? 1 : 0;
        }
        return found >= 2;
    }

    private void keep(int count) {
        lines.subList(count, lines.size()).clear();
    }

    private boolean quoted(int at) {
        return line(at).startsWith(">");
    }

    private String line(int at) {
        return lines.get(at).strip();
    }
}
