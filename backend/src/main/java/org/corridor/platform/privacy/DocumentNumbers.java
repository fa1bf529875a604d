package org.corridor.platform.privacy;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridor.platform.problem.Refusal.TextPlace;

/** Numbers of passports and identity cards, by their form or by the word before them. */
final class DocumentNumbers {
    /** One or two letters and at least six digits, as passports of most countries are numbered; small letters right before. */
    private static final Pattern PASSPORT = Pattern.compile(
            "(?<![\\p{L}\\d/.-])(?:[A-Z]{1,2}[ ·_|-]?|(?!(?i:no|nr|id|rs)\\d)[A-Za-z]{1,2})\\d{6,9}(?![\\p{L}\\d])");
    /** 42101-1234567-1, as identity cards of Pakistan are numbered. */
    private static final Pattern CARD_OF_IDENTITY = Pattern.compile("(?<!\\d)\\d{5}-\\d{7}-\\d(?!\\d)");

    private static final Pattern NAMED = Pattern.compile(
            "(?:passports?|passeports?|pasaportes?|paspor|pasaporte|pasport|visas?|iqama|qid|cnic|aadhaar|nid|cédula"
                    + "|national id(?:entity)?|identity card|id card|id number|id no|carte d[’']identité|documento de identidad"
                    + "|جواز(?: سفر| السفر)?|إقامة|بطاقة|राहदानी|पासपोर्ट|পাসপোর্ট|පාස්පෝට්)"
                    + "[^\\d\\n]{0,20}?(?<number>[A-Z]{0,3}[ -]?\\d(?:[ ._·|:-]?\\d|[A-Z](?=[A-Z]{0,3}\\d)){4,16})",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern SUM = Pattern.compile("\\d{1,3}(?:\\.\\d{3}){1,5}");

    private DocumentNumbers() {}

    static List<TextPlace> find(String text) {
        var plain = Stream.of(PASSPORT, CARD_OF_IDENTITY)
                .flatMap(form -> form.matcher(text).results())
                .map(match -> new TextPlace(PersonalText.DOCUMENT, match.start(), match.end()));
        var named = NAMED.matcher(text)
                .results()
                .filter(match -> !counts(match.group("number").strip()))
                .map(match -> new TextPlace(PersonalText.DOCUMENT, match.start("number"), match.end("number")));
        return Stream.concat(plain, named).toList();
    }

    private static boolean counts(String number) {
        return Numbers.times(number) || SUM.matcher(number).matches();
    }
}
