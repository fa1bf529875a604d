import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up texts, and the words that are asked for in them. */
final class Texts {
    private static final String[] WORDS = ("recruitment agency fee contract wage worker migrant domestic construction"
                    + " employer government union agreement bilateral training departure passport visa licence inspection court"
                    + " complaint remedy return reintegration remittance savings health insurance language skill certificate"
                    + " corridor origin destination family children women shelter embassy hotline leaflet radio village office"
                    + " broker debt loan interest deposit receipt minister law regulation sanction monitoring survey research")
            .split(" ");
    private static final int VOCABULARY = 20_000;
    static final String[] COUNTRIES = "NP QA BD SA PH HK UG AE ID TW ET JO LK KW IN OM KE LB".split(" ");
    static final String[] KINDS = "practice guide law study tool white-paper".split(" ");
    static final String[] THEMES = "fair-recruitment protection skills remittances health integration".split(" ");


    private Texts() {}

    static Random random() {
        return ThreadLocalRandom.current();
    }

    static String words() {
        return WORDS[random().nextInt(WORDS.length)] + "+" + WORDS[random().nextInt(WORDS.length)];
    }

    /**
     * A word of a made-up text. Frequencies fall with the rank as in natural language (Zipf); the words that people ask for
     * take ranks from 5 to 5,000, evenly on a scale of logarithms, so that questions are as different as real ones.
     */
    private static String word(Random random) {
        var rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
        var asked = (int) Math.round((WORDS.length - 1) * Math.log(rank / 5.0) / Math.log(1_000));
        return asked >= 0 && asked < WORDS.length && rank == rankOf(asked) ? WORDS[asked] : "term" + rank;
    }

    private static int rankOf(int asked) {
        return (int) Math.round(5 * Math.pow(1_000, asked / (WORDS.length - 1.0)));
    }

    static String title(Random random) {
        return IntStream.range(0, 6).mapToObj(at -> word(random)).collect(Collectors.joining(" "));
    }

    static String summary(Random random) {
        return IntStream.range(0, 40).mapToObj(at -> word(random)).collect(Collectors.joining(" "));
    }
}
