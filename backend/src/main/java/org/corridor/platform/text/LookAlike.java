package org.corridor.platform.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** By what two names are taken for the same: what a reader could not tell apart is one name. */
public final class LookAlike {
    private static final Map<Integer, Integer> SHAPES = shapes();

    private LookAlike() {}

    /** Without letter case, width and form, invisible characters, and however many spaces; empty if nothing can be seen. */
    public static String key(String name) {
        return folded(plain(name).replaceAll("[\\p{Z}\\s]+", " ").strip());
    }

    /** What would be taken for this name, letters of other alphabets for those that they look like too. */
    public static Predicate<String> of(String name) {
        var key = key(name);
        var skeleton = skeleton(name);
        return other -> key(other).equals(key) || skeleton(other).equals(skeleton);
    }

    /** A name by the shapes of its letters and digits alone. */
    static String skeleton(String name) {
        var shapes = new StringBuilder();
        plain(name)
                .codePoints()
                .filter(sign ->
                        Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK)
                .forEach(sign -> shapes.appendCodePoint(SHAPES.getOrDefault(sign, sign)));
        var seen = folded(shapes.toString()).replace("rn", "m");
        return seen.isEmpty() ? key(name) : seen;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}\\p{Cc}\\x{34F}\\x{FE00}-\\x{FE0F}]", "");
    }

    private static String folded(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Letters of Cyrillic and Greek, digits and others beside the Latin letters that they look like. */
    private static Map<Integer, Integer> shapes() {
        var look = "АВЕЅІЈКМНОРСТУХҮԚԜаеѕіјкоорсухһԁԛԝᴦɡ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανοικρυχϲ" + "01Iı";
        var like = "ABESIJKMHOPCTYXYQWaesijkoopcyxhdqwrg" + "ABEZHIKMNOPTYXavoikpuxc" + "Olli";
        var shapes = new HashMap<Integer, Integer>();
        var likes = like.codePoints().toArray();
        var looks = look.codePoints().toArray();
        for (int at = 0; at < looks.length; at++) {
            shapes.put(looks[at], likes[at]);
        }
        // two steps for the capital I of other alphabets, which looks like l as ours does
        shapes.replaceAll((sign, shape) -> shape == 'I' ? Integer.valueOf('l') : shape);
        return Map.copyOf(shapes);
    }
}
